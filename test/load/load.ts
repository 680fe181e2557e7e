import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SITE } from "../../src/site.ts";
import { serveSite } from "../browser/browser.ts";
import { isInstalled, startServer } from "../browser/servers.ts";
import { clientAtHand } from "./clients.ts";

/** Loads the built site on loopback for a few seconds and prints figures, no verdict: `npm run load -- --seconds 5 --connections 50`. */
const { values } = parseArgs({ options: { seconds: { type: "string", default: "5" }, connections: { type: "string", default: "50" } } });
const seconds = Math.min(30, Math.max(1, Number(values.seconds)));
const connections = Math.min(500, Math.max(1, Number(values.connections)));
const MATRIX = "/categories/message-queue/";
const EMPTY = "/empty.txt";
const REQUESTS = [["empty file", EMPTY, "identity"], ["matrix page, gzip", MATRIX, "gzip"], ["matrix page, plain", MATRIX, "identity"]] as const;

if (!existsSync("dist/index.html")) throw new Error("There is no built site: run npm run build first");
const server = isInstalled("nginx") ? "nginx" : "node";
const client = await clientAtHand();
const { address, stop } = await started(siteWithEmptyFile());
console.log(`${client.name} against ${server} on the same machine, ${connections} connections, ${seconds} s each`);
try {
  const rows: Record<string, Record<string, number>> = {};
  for (const [label, path, encoding] of REQUESTS) {
    const { requestsPerSecond, p50, p99, failed } = await client.measure({ url: address + path, encoding, connections, seconds });
    rows[label] = { "requests/s": Math.round(requestsPerSecond), "p50 ms": Number(p50.toFixed(1)), "p99 ms": Number(p99.toFixed(1)), failed };
  }
  console.table(rows);
} finally {
  await stop();
}

/** The built site with an empty file beside it, which shows what server and client can do at most. */
function siteWithEmptyFile(): string {
  const folder = resolve(".cache/load");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync("dist")) symlinkSync(resolve("dist", entry), join(folder, entry));
  writeFileSync(join(folder, EMPTY), "");
  return folder;
}

async function started(root: string): Promise<{ address: string; stop: () => Promise<void> }> {
  if (server === "nginx") return startServer("nginx", root, SITE.base);
  const { server: own, address: at } = await serveSite(root);
  return { address: at, stop: () => new Promise((done) => void own.close(() => done())) };
}
