import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildProject, copyProject, type Project } from "../fixtures/project.ts";

/** Proves that two clean builds of one state agree in every byte, and that a build that is killed leaves the former site as it was. */

const DAY = "2026-11-21";
const NEXT_DAY = "2026-11-22";
const SHOWN = 20;
/** When to kill a build, as parts of the time that a whole one takes; the last ones while files are indexed and compressed. */
const KILLED_AT = [0.05, 0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98, 1];
/** Kills the build between the two renames that exchange the sites: the one moment at which neither is in its place. */
const KILL_BETWEEN = `data:text/javascript,${encodeURIComponent('import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module"; const rename = fs.rename; fs.rename = async (from, to) => { await rename(from, to); if (to.endsWith(".former")) process.kill(process.pid, "SIGKILL"); }; syncBuiltinESMExports();')}`;

const [one, two] = [copyProject(), copyProject()];
try {
  const seconds = await proveSame(one, two);
  await proveUntouched(one, two, seconds);
} finally {
  one.remove();
  two.remove();
}

async function proveSame(a: Project, b: Project): Promise<number> {
  const first = await built(a);
  await built(b);
  const [hashesA, hashesB] = [hashesIn(a.dist), hashesIn(b.dist)];
  const differing = [...new Set([...hashesA.keys(), ...hashesB.keys()])].sort().filter((file) => hashesA.get(file) !== hashesB.get(file));
  console.log(`Two clean builds in two folders: ${hashesA.size} files, ${differing.length} differ`);
  for (const file of differing.slice(0, SHOWN)) console.log(`  ${file}: ${difference(join(a.dist, file), join(b.dist, file))}`);
  if (differing.length > 0) process.exitCode = 1;
  return first;
}

async function built(project: Project, day = DAY): Promise<number> {
  const { code, output, seconds } = await buildProject(project, { BUILD_DATE: day });
  if (code !== 0) throw new Error(output);
  return seconds;
}

/** Kills builds of another day, which would differ, at several moments: the former site must stay, or the new one stand whole in its place. */
async function proveUntouched(project: Project, other: Project, seconds: number): Promise<void> {
  await built(other, NEXT_DAY);
  const [former, next] = [hashesIn(project.dist), hashesIn(other.dist)];
  const state = () => {
    const found = hashesIn(project.dist);
    return isSame(found, former) ? "the former site, whole" : isSame(found, next) ? "the new site, whole" : `neither: ${found.size} of ${former.size} files`;
  };
  for (const part of KILLED_AT) {
    const { code } = await buildProject(project, { BUILD_DATE: NEXT_DAY }, part * seconds * 1000);
    report(`${code === null ? "Killed" : "Ended"} after ${(part * seconds).toFixed(1)} s`, state());
    if (code === 0) await built(project);
  }
  await buildProject(project, { BUILD_DATE: NEXT_DAY, NODE_OPTIONS: `--import="${KILL_BETWEEN}"` });
  await buildProject(project, { BUILD_DATE: NEXT_DAY }, 0.5 * seconds * 1000);
  report("Killed between the two renames, and the build after it halfway", state());
  await built(project);
  report("A build after all these", state());
}

function report(what: string, state: string): void {
  console.log(`${what}: dist/ holds ${state}`);
  if (state.startsWith("neither")) process.exitCode = 1;
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([file, hash]) => b.get(file) === hash);
}

function hashesIn(folder: string): Map<string, string> {
  const files = !existsSync(folder) ? [] : readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")]));
}

function difference(a: string, b: string): string {
  if (!existsSync(a) || !existsSync(b)) return "only in one of them";
  const [x, y] = [readFileSync(a), readFileSync(b)];
  const at = x.findIndex((byte, index) => byte !== y[index]);
  return `${x.length} and ${y.length} bytes, from byte ${at}: ${JSON.stringify(x.subarray(Math.max(0, at - 30), at + 50).toString("latin1"))} and ${JSON.stringify(y.subarray(Math.max(0, at - 30), at + 50).toString("latin1"))}`;
}
