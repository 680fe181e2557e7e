import { mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { siteHandler } from "../../src/data/site-handler.ts";
import { SITE } from "../../src/site.ts";

/** Returns a headless Chromium from the npm package; it unpacks into a folder of the project's own. */
export async function launchBrowser(): Promise<Browser> {
  const folder = resolve(".cache/chromium");
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder and reuses what it finds there.
  process.env["TMPDIR"] = folder;
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: ["--no-sandbox", "--disable-dev-shm-usage"], headless: true });
}

/** Returns a running server of a built site, on a free port of 127.0.0.1, with its address. */
export async function serveSite(folder = "dist", base: string = SITE.base): Promise<{ server: Server; address: string }> {
  const server = createServer(siteHandler(folder, base));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.replace(/\/$/u, "")}` };
}
