import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, readContentFiles } from "../data/content-files.ts";
import { readContent } from "../lib/content.ts";
import { cyclesOf } from "../lib/import/endoflife.ts";
import { type CncfProject, projectsOf } from "../lib/import/landscape.ts";
import { nearest } from "../lib/nearest.ts";

/**
 * Imports release cycles and CNCF levels for every tool that names its product or project.
 * A checkout tells its commit and day by git; a snapshot without git needs them as options.
 */
const { values } = parseArgs({
  options: {
    endoflife: { type: "string" },
    "endoflife-commit": { type: "string" },
    "endoflife-date": { type: "string" },
    landscape: { type: "string" },
    "landscape-commit": { type: "string" },
    "landscape-date": { type: "string" },
  },
});
const generated = "by npm run import:releases; do not edit";
const { tools } = readContent(readContentFiles()).content;
const problems: string[] = [];
let written = 0;

if (!values.endoflife && !values.landscape) {
  console.error("Usage: npm run import:releases -- --endoflife CHECKOUT [--landscape CHECKOUT or landscape.yml]; for a snapshot without git also --endoflife-commit, --endoflife-date, --landscape-commit and --landscape-date");
  process.exit(1);
}
if (values.endoflife) importCycles(values.endoflife);
if (values.landscape) importLevels(values.landscape);
for (const problem of problems) console.error(problem);
console.log(`${written} files written, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function importCycles(checkout: string): void {
  const origin = { repository: "https://github.com/endoflife-date/endoflife.date", ...revision(checkout, values["endoflife-commit"], values["endoflife-date"]) };
  for (const [id, { facts }] of tools) {
    if (!facts.endoflife) continue;
    const path = `products/${facts.endoflife}.md`;
    attempt(`${id}: ${path}`, () => {
      if (!existsSync(join(checkout, path))) throw new Error("the product has vanished; correct `endoflife` in the tool's file");
      write(`releases/${id}.json`, { generated, product: facts.endoflife, origin: { ...origin, path }, cycles: cyclesOf(readFileSync(join(checkout, path), "utf8")) });
    });
  }
}

function importLevels(source: string): void {
  const file = statSync(source).isDirectory() ? join(source, "landscape.yml") : source;
  const origin = { repository: "https://github.com/cncf/landscape", path: "landscape.yml", ...revision(source, values["landscape-commit"], values["landscape-date"]) };
  let projects = new Map<string, CncfProject>();
  attempt("landscape.yml", () => (projects = projectsOf(readFileSync(file, "utf8"))));
  if (projects.size === 0) return;
  for (const [id, { facts }] of tools) {
    if (!facts.cncf) continue;
    attempt(`${id}: ${facts.cncf}`, () => {
      const { project, ...level } = projects.get(facts.cncf!) ?? missing(facts.cncf!, [...projects.keys()]);
      write(`cncf/${id}.json`, { generated, project, origin, ...level });
    });
  }
}

function missing(name: string, names: string[]): never {
  throw new Error(`no project of that name in the landscape (nearest: ${nearest(name, names) ?? "none"}); correct \`cncf\` in the tool's file`);
}

/** Keeps the old file where anything about the new one fails. */
function attempt(what: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}; the old file stays`);
  }
}

function write(path: string, data: object): void {
  const file = join(CONTENT_FOLDER, "imported", path);
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  written += 1;
}

function revision(checkout: string, commit: string | undefined, date: string | undefined): { commit: string; date: string } {
  if (commit && date) return { commit, date };
  const [hash, day] = execFileSync("git", ["-C", statSync(checkout).isDirectory() ? checkout : join(checkout, ".."), "log", "-1", "--format=%H %cs"], { encoding: "utf8" }).trim().split(" ");
  return { commit: hash!, date: day! };
}
