import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readContentFiles } from "../data/content-files.ts";
import blocking from "../data/robot-blocking-hosts.json" with { type: "json" };
import { readContent } from "../lib/content.ts";
import { sourcedDocuments } from "../lib/facts.ts";
import { deadTwice, type LinkOutcome, type LinkOutcomes, outcomeOf } from "../lib/link-check.ts";

/** Asks for every source's page and keeps the outcomes; fails only for links that are dead for the second time. */
const { values } = parseArgs({ options: { state: { type: "string", default: ".cache/links.json" }, most: { type: "string", default: "100000" } } });
const AT_ONCE = 8;
const PATIENCE_MS = 20_000;

const cited = [...sourcedDocuments(readContent(readContentFiles()).content)].flatMap(({ sources }) => Object.values(sources).map(({ url }) => url.split("#")[0]!));
const queue = [...new Set(cited)].sort().slice(0, Number(values.most));
const before = existsSync(values.state) ? (JSON.parse(readFileSync(values.state, "utf8")) as LinkOutcomes) : {};
const now: Record<string, LinkOutcome> = {};
const total = queue.length;
await Promise.all(Array.from({ length: AT_ONCE }, worker));

writeFileSync(values.state, `${JSON.stringify(now, Object.keys(now).sort(), 2)}\n`);
const count = (outcome: LinkOutcome) => Object.values(now).filter((one) => one === outcome).length;
console.log(`${total} links: ${count("ok")} ok, ${count("blocked")} blocked, ${count("dead")} dead`);
const dead = deadTwice(now, before);
for (const url of dead) console.error(`dead twice: ${url}`);
process.exitCode = dead.length > 0 ? 1 : 0;

async function worker(): Promise<void> {
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) now[url] = outcomeOf(url, await statusOf(url), blocking);
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { redirect: "follow", signal: AbortSignal.timeout(PATIENCE_MS), headers: { "user-agent": "stack-atlas-link-check" } });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
