import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/lib/check.ts";
import { errorsOf, type Problem } from "../../src/lib/problem.ts";
import { RULES } from "../../src/lib/rules/index.ts";
import { baseContent, TODAY, withFile } from "../fixtures/content.ts";

/** One change to the valid base, and the one problem that it must cause. */
interface Broken {
  readonly rule: string;
  readonly file: string;
  /** Text to replace and its replacement; a whole text for a new file; undefined to remove the file. */
  readonly change: readonly [string, string] | string | undefined;
  /** Where the problem must point: `file:line`, and the file only where it is another. */
  readonly at: string;
  readonly found: string | RegExp;
  readonly nearest?: string;
}

const entry = "categories/queue/alpha.mdx";
const zh = "categories/queue/alpha.zh.mdx";
const category = "categories/queue/index.mdx";
const tool = "tools/beta.mdx";

const IMPORTED = `{
  "generated": "by npm run import:releases; do not edit",
  "product": "alpha",
  "origin": { "repository": "https://alpha.example/data", "commit": "${"0".repeat(40)}", "date": "2026-08-22", "path": "products/alpha.md" },
  "cycles": []
}
`;

const BROKEN: readonly Broken[] = [
  { rule: "file/unknown", file: "tools/gamma.md", change: "---\n---\n", at: "tools/gamma.md:1", found: "tools/gamma.md" },
  { rule: "file/unknown", file: "tools/Gamma.mdx", change: "---\n---\n", at: "tools/Gamma.mdx:1", found: "tools/Gamma.mdx" },
  { rule: "file/yaml", file: entry, change: ["summary: Alpha", "summary: [Alpha"], at: `${entry}:3`, found: /./u },
  { rule: "file/yaml", file: entry, change: ["summary: Alpha as a queue.", "summary: Alpha as a queue.\nsummary: Twice."], at: `${entry}:3`, found: /unique/u },
  { rule: "file/no-front-matter", file: "guides/other.mdx", change: "Only prose.\n", at: "guides/other.mdx:1", found: '"Only prose.\\n"' },
  { rule: "file/not-text", file: "guides/other.mdx", change: "---\ntitle: \u0000\n---\n", at: "guides/other.mdx:1", found: /not UTF-8/u },
  { rule: "file/too-large", file: "guides/other.mdx", change: `---\ntitle: ${"a".repeat(1_000_000)}\n---\n`, at: "guides/other.mdx:1", found: /bytes/u },
  { rule: "schema/unknown-key", file: entry, change: ["avoid:", "avoids: [x]\navoid:"], at: `${entry}:5`, found: "key avoids", nearest: "avoid" },
  { rule: "schema/unknown-key", file: entry, change: ["source: manual }\n  ordering", "sources: manual, source: manual }\n  ordering"], at: `${entry}:8`, found: "key sources", nearest: "source" },
  { rule: "schema/missing-key", file: entry, change: ["summary: Alpha as a queue.\n", ""], at: `${entry}:2`, found: "nothing" },
  { rule: "schema/missing-key", file: entry, change: ["  ordering: { value: total, source: manual }\n", ""], at: `${entry}:8`, found: "nothing" },
  { rule: "schema/missing-key", file: entry, change: ["ordering: { value: total, source: manual }", "ordering: { value: total }"], at: `${entry}:9`, found: "nothing" },
  { rule: "schema/not-allowed", file: entry, change: ["value: total", "value: totl"], at: `${entry}:9`, found: '"totl"', nearest: "total" },
  { rule: "schema/not-allowed", file: entry, change: ["[amqp, mqtt]", "[amqp, mqt]"], at: `${entry}:10`, found: '"mqt"', nearest: "mqtt" },
  { rule: "schema/not-allowed", file: entry, change: ["value: [go]", "value: [golang]"], at: `${entry}:11`, found: '"golang"', nearest: "erlang" },
  { rule: "schema/not-allowed", file: category, change: ["layer: component", "layer: componet"], at: `${category}:3`, found: '"componet"', nearest: "component" },
  { rule: "schema/wrong-type", file: entry, change: ["value: [amqp, mqtt]", "value: amqp"], at: `${entry}:10`, found: '"amqp"' },
  { rule: "schema/wrong-type", file: tool, change: ["homepage: https://beta.example/", "homepage: 7"], at: `${tool}:6`, found: "7" },
  { rule: "schema/empty", file: entry, change: ["summary: Alpha as a queue.", 'summary: ""'], at: `${entry}:2`, found: '""' },
  { rule: "schema/empty", file: entry, change: ["choose:\n  - one machine is enough", "choose: []"], at: `${entry}:3`, found: "[]" },
  { rule: "schema/empty", file: entry, change: ["summary: Alpha as a queue.", "summary:"], at: `${entry}:2`, found: "an empty value" },
  { rule: "schema/not-allowed", file: category, change: ["layer: component", "layer:"], at: `${category}:3`, found: "null" },
  { rule: "schema/not-allowed", file: tool, change: ["type: licence", "type: license"], at: `${tool}:15`, found: '"license"', nearest: "licence" },
  { rule: "schema/too-long", file: entry, change: ["Alpha as a queue.", "A".repeat(161)], at: `${entry}:2`, found: /AAA/u },
  { rule: "schema/bad-format", file: tool, change: ["homepage: https://beta.example/", "homepage: http://beta.example/"], at: `${tool}:6`, found: '"http://beta.example/"' },
  { rule: "schema/bad-format", file: tool, change: ["2020-05", "2020-13"], at: `${tool}:11`, found: '"2020-13"' },
  { rule: "schema/unknown-key", file: entry, change: ["  ordering: {", "  Ordering: {}\n  ordering: {"], at: `${entry}:9`, found: "key Ordering", nearest: "ordering" },
  { rule: "schema/bad-format", file: tool, change: ["  relicensed:", "  Re licensed: {}\n  relicensed:"], at: `${tool}:15`, found: "key Re licensed" },
  { rule: "translation/no-original", file: "tools/gamma.zh.mdx", change: "---\ntranslates: pending\nsummary: 无。\n---\n", at: "tools/gamma.zh.mdx:1", found: "tools/gamma.zh.mdx" },
  { rule: "reference/category", file: "categories/queues/alpha.mdx", change: "---\nsummary: A\nchoose: [a]\navoid: [b]\ncells: {}\nsources: {}\n---\n", at: "categories/queues/alpha.mdx:1", found: "queues", nearest: "queue" },
  { rule: "reference/exists", file: "categories/queue/gamma.mdx", change: "copy of beta", at: "categories/queue/gamma.mdx:2", found: "gamma" },
  { rule: "reference/exists", file: "guides/method.mdx", change: ["related: [queue]", "related: [queu]"], at: "guides/method.mdx:5", found: "queu", nearest: "queue" },
  { rule: "reference/exists", file: tool, change: ["tool: alpha", "tool: alfa"], at: `${tool}:17`, found: "alfa", nearest: "alpha" },
  { rule: "source/exists", file: entry, change: ["[manual, protocols]", "[manual, protocols, manul]"], at: `${entry}:10`, found: "manul", nearest: "manual" },
  { rule: "source/used", file: entry, change: ["[manual, protocols]", "[manual]"], at: `${entry}:21`, found: "protocols" },
  { rule: "source/page", file: entry, change: ["https://alpha.example/manual/1.0/protocols", "https://alpha.example/"], at: `${entry}:22`, found: "https://alpha.example/" },
  { rule: "date/real", file: entry, change: ["2026-11-01\n  protocols", "2026-02-30\n  protocols"], at: `${entry}:20`, found: "2026-02-30" },
  { rule: "date/real", file: entry, change: ["2026-11-01\n  protocols", "2026-12-01\n  protocols"], at: `${entry}:20`, found: "2026-12-01" },
  { rule: "licence/spdx", file: tool, change: ["licence: { value: MIT", "licence: { value: Apache 2.0"], at: `${tool}:8`, found: "Apache 2.0", nearest: "Apache-2.0" },
  { rule: "vocabulary/term", file: tool, change: ["value: [rust]", "value: [rusty]"], at: `${tool}:9`, found: "rusty", nearest: "rust" },
  { rule: "cell/partial-needs-note", file: "categories/queue/beta.mdx", change: ["value: yes,", "value: partial,"], at: "categories/queue/beta.mdx:8", found: "partial without a note" },
  { rule: "quantity/unit", file: entry, change: ["unit: MiB", "unit: days"], at: `${entry}:12`, found: "days" },
  { rule: "name/unique", file: tool, change: ["aliases: [betamq]", "aliases: [Alpha]"], at: `${tool}:3`, found: "Alpha" },
  { rule: "name/unique", file: tool, change: ["repository: https://beta.example/code", "repository: https://alpha.example/code/"], at: `${tool}:7`, found: "https://alpha.example/code" },
  { rule: "criterion/group", file: category, change: ["ordering: { group: delivery", "ordering: { group: deliver"], at: `${category}:9`, found: "deliver", nearest: "delivery" },
  { rule: "criterion/group", file: category, change: ["criteria: [persistence]", "criteria: [persistance]"], at: `${category}:16`, found: "persistance", nearest: "persistence" },
  { rule: "criterion/values", file: category, change: ["type: some-of, vocabulary: programming-languages", "type: some-of, vocabulary: programming-languages, values: { go: Go }"], at: `${category}:11`, found: "values and vocabulary" },
  { rule: "redirect/free", file: tool, change: ["kind: software", "kind: software\nformerly: [alpha]"], at: `${tool}:5`, found: "alpha" },
  { rule: "imported/tool", file: "imported/releases/alpha.json", change: IMPORTED, at: "imported/releases/alpha.json:3", found: "alpha" },
  { rule: "relation/once", file: tool, change: ["  - { type: fork-of, tool: alpha, source: licence }", "  - { type: fork-of, tool: alpha, source: licence }\n  - { type: fork-of, tool: alpha, source: licence }"], at: `${tool}:18`, found: "fork-of alpha" },
  { rule: "body/plain", file: entry, change: ["Alpha keeps messages in one file.", "Alpha keeps {process.exit()} files."], at: `${entry}:28`, found: /braces/u },
  { rule: "body/plain", file: entry, change: ["Alpha keeps messages in one file.", "A <script>alert(1)</script> file."], at: `${entry}:28`, found: /an element/u },
  { rule: "body/plain", file: entry, change: ["Alpha keeps", 'import x from "y";\nAlpha keeps'], at: `${entry}:28`, found: /import or export/u },
  { rule: "reference/exists", file: "stacks/team.mdx", change: ["{ method: [ask] }", "{ metod: [ask] }"], at: "stacks/team.mdx:11", found: "metod", nearest: "method" },
  { rule: "reference/exists", file: "stacks/team.mdx", change: ["{ method: [ask] }", "{ method: [asks] }"], at: "stacks/team.mdx:11", found: "asks", nearest: "ask" },
  { rule: "name/unique", file: "guides/method.mdx", change: ["kind: method\nsummary: How to choose.\nrelated: [queue]\nitems:\n  ask: { name: Ask first,", "kind: glossary\nsummary: How to choose.\nrelated: [queue]\nitems:\n  ask: { name: Beta,"], at: "guides/method.mdx:7", found: "Beta" },
  { rule: "body/links", file: "stacks/team.mdx", change: ["(tool:alpha)", "(tool:alfa)"], at: "stacks/team.mdx:20", found: "tool:alfa", nearest: "tool:alpha" },
  { rule: "translation/matches", file: zh, change: ["notes: { persistence: 需要手动开启。 }\n", ""], at: `${zh}:2`, found: "nothing" },
  { rule: "translation/matches", file: zh, change: ["notes: { ", "notes: { ordering: 无序。, "], at: `${zh}:8`, found: "ordering" },
  { rule: "translation/matches", file: zh, change: ["avoid:\n  - 机房", "avoid:\n  - 别的\n  - 机房"], at: `${zh}:7`, found: "2 items" },
  { rule: "translation/language", file: zh, change: ["summary: 作为队列的 Alpha。", "summary: Alpha as a queue."], at: `${zh}:3`, found: "Alpha as a queue." },
  { rule: "translation/language", file: entry, change: ["summary: Alpha as a queue.", "summary: 作为队列的 Alpha。"], at: `${entry}:2`, found: "作为队列的 Alpha。" },
  { rule: "interface/params", file: "interface/zh.yaml", change: ["{count} 个选项\"", "若干选项\""], at: "interface/zh.yaml:1", found: /parameters|name/u },
];

describe("one broken thing gives exactly one error, at its place", () => {
  test.each(BROKEN)("$rule: $found", ({ rule, file, change, at, found, nearest }) => {
    const base = baseContent();
    const text = change === "copy of beta" ? new TextDecoder().decode(base.find((one) => one.path === "categories/queue/beta.mdx")!.bytes) : change;
    const files = withFile(base, file, (before) => {
      if (typeof text === "string" || text === undefined) return text;
      expect(before).toContain(text[0]);
      return before.replace(text[0], () => text[1]);
    });
    const errors = errorsOf(checkContent(files, TODAY).problems);
    expect(errors.map((error) => [error.rule, `${error.file}:${error.line}`])).toEqual([[rule, at]]);
    const [error] = errors as [Problem];
    if (typeof found === "string") expect(error.found).toBe(found);
    else expect(error.found).toMatch(found);
    expect(error.nearest).toBe(nearest);
    expect(error.allowed).not.toBe("");
    expect(error.fix).not.toBe("");
  });

  test("every rule has a broken example", () => {
    const shown = new Set(BROKEN.map(({ rule }) => rule));
    const missing = RULES.map(({ id }) => id).filter((id) => !shown.has(id) && id !== "translation/current");
    expect(missing).toEqual([]);
  });
});

test("a missing translation is a warning, not an error", () => {
  const files = withFile(baseContent(), "tools/alpha.zh.mdx", () => undefined);
  const { problems } = checkContent(files, TODAY);
  expect(errorsOf(problems)).toEqual([]);
  expect(problems.find(({ file }) => file === "tools/alpha.mdx")?.found).toBe("missing translation");
});

test("each rule stands in a file of its own, named after it", () => {
  const folder = join(import.meta.dirname, "../../src/lib/rules");
  const files = readdirSync(folder).filter((name) => !["index.ts", "rule.ts"].includes(name));
  expect(files).toHaveLength(RULES.length);
  for (const { id } of RULES) {
    const name = readdirSync(folder).find((file) => existsSync(join(folder, file)) && readFileSync(join(folder, file), "utf8").includes(`id: "${id}"`));
    expect(name, id).toBeDefined();
  }
});
