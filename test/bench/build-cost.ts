import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeAtlas } from "./atlas.ts";

/** Builds generated atlases of growing size and reports wall time, peak memory, pages a second and cost per page; it asserts nothing. */
const { values } = parseArgs({ options: { sizes: { type: "string", default: "250:20,1000:80,4000:320" } } });
const MEGABYTE = 1024;

interface Cost {
  readonly entries: number;
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const costs: Cost[] = [];
for (const size of values.sizes.split(",")) {
  const [entries, categories] = size.split(":").map(Number) as [number, number];
  costs.push(await costOf(entries, categories));
  report(costs.at(-1)!);
}
const perPage = ({ seconds, pages }: Cost) => seconds / pages;
if (costs.length > 1) console.log(`Cost per page of the largest to the smallest: ${(perPage(costs.at(-1)!) / perPage(costs[0]!)).toFixed(2)}`);

async function costOf(entries: number, categories: number): Promise<Cost> {
  const folder = resolve(`.cache/bench/${entries}`);
  rmSync(folder, { recursive: true, force: true });
  writeAtlas(join(folder, "content"), entries, categories, resolve("content"));
  const started = performance.now();
  const kilobytes = await build(join(folder, "content"), join(folder, "dist"));
  const seconds = (performance.now() - started) / 1000;
  const pages = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html")).length;
  rmSync(folder, { recursive: true, force: true });
  return { entries, pages, seconds, megabytes: kilobytes / MEGABYTE };
}

/** Runs the build; returns the most memory that it held at once, in kilobytes, as Linux tells it. */
function build(content: string, out: string): Promise<number> {
  const child = spawn(process.execPath, ["--max-old-space-size=12000", "src/cli/build.ts", "--out", out], { env: { ...process.env, CONTENT_FOLDER: content, BUILD_DATE: "2026-11-21" }, stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 100);
  return new Promise((done, fail) =>
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) done(peak);
      else fail(new Error(`the build ended with ${code}`));
    }),
  );
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function report({ entries, pages, seconds, megabytes }: Cost): void {
  console.log(`${entries} entries: ${pages} pages in ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at most, ${(pages / seconds).toFixed(0)} pages/s, ${((1000 * seconds) / pages).toFixed(2)} ms a page`);
}
