import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { checkContent } from "../../src/lib/check.ts";
import { readContent } from "../../src/lib/content.ts";
import { type ContentFile } from "../../src/lib/document.ts";
import { faultOf, faultsOf, isKind, kindFault, missingFields, newFiles, nextSteps, type Answers, type Kind } from "../../src/lib/new-content.ts";
import { errorsOf } from "../../src/lib/problem.ts";
import { category } from "../../src/schemas/category.ts";
import { entry } from "../../src/schemas/entry.ts";
import { IDENTITY_FACTS, tool } from "../../src/schemas/tool.ts";
import { baseContent, TODAY, withFile } from "../fixtures/content.ts";

type Values = Readonly<Record<string, unknown>>;

const TOOL = { id: "gamma", name: "Gamma" };
const CATEGORY = { id: "object-storage", name: "Object storage", layer: "component" };
const SOURCE = { manual: { url: "https://gamma.example/manual/2.0/", title: "Gamma manual", shows: "The manual says so.", checked: "2026-11-01" } };
const SOURCE_ZH = { manual: "手册如此说明。" };

/** The skeletons as files of a content. */
function skeletons(kind: Kind, answers: Answers, files: readonly ContentFile[] = baseContent()): { path: string; text: string }[] {
  return newFiles(kind, answers, readContent(files).content);
}

/** A skeleton with values put at its keys; a value that is undefined is left unfilled. */
function fill(text: string, values: Values, body: string): string {
  const document = parseDocument(/^---\n([\s\S]*?)\n---\n/u.exec(text)![1]!);
  for (const [path, value] of Object.entries(values)) if (value !== undefined) document.setIn(path.split("/"), document.createNode(value));
  return `---\n${document.toString()}---\n${body}\n`;
}

function withTexts(files: readonly ContentFile[], texts: readonly { path: string; text: string }[]): ContentFile[] {
  return texts.reduce((all, { path, text }) => withFile(all, path, () => text), [...files]);
}

/** Both skeletons of a thing, filled, among the files. */
function filled(files: readonly ContentFile[], kind: Kind, answers: Answers, en: Values, zh: Values): ContentFile[] {
  const [original, translation] = skeletons(kind, answers, files);
  return withTexts(files, [
    { path: original!.path, text: fill(original!.text, en, "Gamma is made by Gamma Inc.") },
    { path: translation!.path, text: fill(translation!.text, zh, "Gamma 由 Gamma 公司开发。") },
  ]);
}

function errorsIn(files: readonly ContentFile[]): string[] {
  return errorsOf(checkContent(files, TODAY).problems).map(({ file, field, rule }) => `${file} ${field} ${rule}`);
}

/** What the check says of unfilled skeletons, by field. */
function refusals(kind: Kind, answers: Answers): { file: string; field: string }[] {
  return errorsOf(checkContent(withTexts(baseContent(), skeletons(kind, answers)), TODAY).problems);
}

const TOOL_VALUES: Values = {
  kind: "software",
  summary: "Gamma is a queue.",
  "licence/value": "MIT",
  "languages/value": ["go"],
  "governance/value": "company",
  "first-release/value": "2021-03",
  "status/value": "active",
  "hosting/value": ["self-hosted"],
  ...Object.fromEntries(IDENTITY_FACTS.map((fact) => [`${fact}/source`, "manual"])),
  sources: SOURCE,
};
const TOOL_ZH: Values = { summary: "Gamma 是一个队列。", sources: SOURCE_ZH };

const CELLS: Values = {
  persistence: "yes",
  ordering: "total",
  protocols: ["amqp"],
  clients: ["go"],
  memory: { amount: 1, unit: "GiB" },
  console: "Gamma Console",
  since: "2021",
};
const ENTRY = { category: "queue", tool: "gamma" };
const ENTRY_VALUES: Values = {
  summary: "Gamma as a queue.",
  choose: ["one machine is enough"],
  avoid: ["two are needed"],
  ...Object.fromEntries(Object.entries(CELLS).flatMap(([id, value]) => [[`cells/${id}/value`, value], [`cells/${id}/source`, "manual"]])),
  sources: SOURCE,
};
const ENTRY_ZH: Values = { summary: "作为队列的 Gamma。", choose: ["一台机器就够"], avoid: ["需要两台"], texts: { console: "Gamma 控制台" }, sources: SOURCE_ZH };

const CATEGORY_VALUES: Values = {
  summary: "Keeps objects by key.",
  related: ["queue"],
  groups: { access: "Access" },
  criteria: { versioning: { group: "access", label: "Versions?", definition: "Old versions can be read.", type: "yes-no" } },
  questions: { old: { ask: "Must old versions stay?", criteria: ["versioning"] } },
};
const CATEGORY_ZH: Values = {
  name: "对象存储",
  summary: "按键保存对象。",
  groups: { access: "访问" },
  criteria: { versioning: { label: "有版本吗？", definition: "能读到旧版本。" } },
  questions: { old: "旧版本要保留吗？" },
};

const withTool = () => filled(baseContent(), "tool", TOOL, TOOL_VALUES, TOOL_ZH);

describe("a skeleton", () => {
  test("of a tool holds every required key in the order of the schema, and the optional ones in comments", () => {
    const [original, translation] = skeletons("tool", TOOL);
    expect([original!.path, translation!.path]).toEqual(["tools/gamma.mdx", "tools/gamma.zh.mdx"]);
    expect(keysIn(original!.text)).toEqual(Object.keys(tool.shape).filter((key) => key !== "formerly"));
    expect(original!.text).toMatchInlineSnapshot(`
      "---
      # Fill in every empty value and every ID; keys behind # are optional. Delete the comments when done. How: content/README.md
      # Where no primary source answers: { state: unknown, note: where you looked } or { state: not-applicable, note: why }
      name: Gamma
      # aliases: [] # Other names and abbreviations that people type
      kind: # software | service | practice
      summary: # at most 160 characters
      # homepage: # an https address
      # repository: # an https address
      # endoflife: # Its product at endoflife.date, from which releases are imported
      # cncf: # Its name in the CNCF landscape, from which the project level is imported
      licence: { value: , source: } # SPDX licence expression; LicenseRef-… for what SPDX does not list; may have note
      languages: { value: [], source: } # Implementation languages: ids of content/vocabularies/programming-languages.yaml; may have note
      governance: { value: , source: } # foundation | company | community | individual; may have steward, note
      first-release: { value: , source: } # a date such as 2024, 2024-03 or 2024-03-20; may have note
      status: { value: , source: } # active | maintenance | unmaintained | archived | end-of-life | superseded | in-house; An id of content/vocabularies/status.yaml; may have since, successors, note
      hosting: { value: [], source: } # self-hosted | managed | in-house; may have note
      # history: { ID: { date: , type: licence, to: , what: , source: } } # type: licence | acquired | archived | renamed | end-of-life | governance | release | status
      # relations: [{ type: , tool: , source: }] # Stored once, in the file of the tool it is said of; shown on both pages; type: fork-of | built-on | speaks-protocol-of | managed-form-of | replaces | part-of | goes-well-with
      sources:
        ID:
          url: # The page that says it: never a bare home page, versioned where the page moves; an https address
          title: # The page's own title
          shows: # What it says about the fact, in our own words
          checked: # The day on which somebody read there what the fact says; a day such as 2024-03-20
      ---
      {50–120 words: what it is, who makes it, where it stands today, with dates. No headings.}
      "
    `);
  });

  test("of an entry lists every criterion of its category with its question and what it allows", () => {
    const [original, translation] = skeletons("entry", { category: "queue", tool: "alpha" });
    expect([original!.path, translation!.path]).toEqual(["categories/queue/alpha.mdx", "categories/queue/alpha.zh.mdx"]);
    expect(keysIn(original!.text)).toEqual(Object.keys(entry.shape));
    expect(original!.text.split("cells:\n")[1]!.split("\nsources:")[0]).toMatchInlineSnapshot(`
      "  persistence: { value: , source: } # Survives a restart? yes | no | partial; partial needs a note
        ordering: { value: , source: } # In which order? one of: total | none
        protocols: { value: [], source: } # Which protocols? some of: amqp | mqtt
        clients: { value: [], source: } # Which clients? some of: the ids of content/vocabularies/programming-languages.yaml
        memory: { value: { amount: , unit: }, source: } # How much memory? amount: a number or unlimited; unit, as the source has it: B | kB | MB | GB | TB | PB | KiB | MiB | GiB | TiB | PiB
        console: { value: , source: } # Which console?
        since: { value: , source: } # Since when? a date such as 2024, 2024-03 or 2024-03-20"
    `);
    expect(translation!.text).toMatchInlineSnapshot(`
      "---
      # 填好每个空值，ID 换成英文文件里的键；# 后面的键可选。写完删掉注释。说明见 content/README.zh.md
      translates: pending
      # name: # 中文名
      # aliases: [] # 中文里常用的叫法
      summary: # 一句话，最多 160 字
      choose: # 条数与英文相同
        -
      avoid: # 条数与英文相同
        -
      # notes: { ID: } # 英文每条 note 一条，键相同
      # texts: { ID: } # text 类型的答案，键相同
      sources: # 英文每个来源的 shows，键相同
        ID:
      ---
      {正文：它如何胜任这个角色、运维中要当心什么、各单元格合起来意味着什么。不加标题。}
      "
    `);
  });

  test("of a category holds every required key, and says what each type of criterion needs", () => {
    const [original, translation] = skeletons("category", CATEGORY);
    expect([original!.path, translation!.path]).toEqual(["categories/object-storage/index.mdx", "categories/object-storage/index.zh.mdx"]);
    expect(keysIn(original!.text)).toEqual(Object.keys(category.shape).filter((key) => key !== "formerly"));
    expect(original!.text).toContain("name: Object storage\n");
    expect(original!.text).toContain("layer: component\n");
    expect(original!.text).toContain("    type: yes-no # yes-no | one-of (with values or vocabulary) | some-of (with values or vocabulary) | quantity (with unit) | text | date\n");
  });

  test.each(["Yes: a # name", "1984", "null", "- dash", '"quoted"', "@at", "{braces}", "消息"])("keeps the name %j as a text", (name) => {
    const [original] = skeletons("tool", { id: "gamma", name });
    expect(parseDocument(original!.text.split("---\n")[1]!).get("name")).toBe(name);
  });
});

describe("an unfilled skeleton is refused", () => {
  test("of a tool, at every required fact", () => {
    const fields = refusals("tool", TOOL).map(({ file, field }) => `${file} ${field}`);
    expect(fields).toEqual([
      "tools/gamma.mdx kind",
      "tools/gamma.mdx summary",
      ...IDENTITY_FACTS.flatMap((fact) => [`tools/gamma.mdx ${fact}.value`, `tools/gamma.mdx ${fact}.source`]),
      "tools/gamma.mdx sources.ID",
      "tools/gamma.zh.mdx summary",
      "tools/gamma.zh.mdx sources.ID",
    ]);
  });

  test("of an entry, at every cell", () => {
    const texts = skeletons("entry", ENTRY, withTool());
    const errors = errorsIn(withTexts(withTool(), texts)).join("\n");
    for (const id of Object.keys(CELLS)) {
      expect(errors).toContain(`categories/queue/gamma.mdx cells.${id}.value`);
      expect(errors).toContain(`categories/queue/gamma.mdx cells.${id}.source`);
    }
    for (const field of ["summary", "choose.0", "avoid.0", "sources.ID"]) {
      expect(errors).toContain(`categories/queue/gamma.mdx ${field} `);
      expect(errors).toContain(`categories/queue/gamma.zh.mdx ${field} `);
    }
  });

  test("of a category, at every list", () => {
    const fields = refusals("category", CATEGORY).map(({ file, field }) => `${file.split("/").at(-1)} ${field}`);
    expect(fields).toEqual([
      ...["summary", "related.0", "groups.ID", "criteria.ID", "questions.ID"].map((field) => `index.mdx ${field}`),
      ...["name", "summary", "groups.ID", "criteria.ID", "questions.ID"].map((field) => `index.zh.mdx ${field}`),
    ]);
  });

  test.each(Object.keys(CELLS))("when the cell %s alone is left", (id) => {
    const left = { ...ENTRY_VALUES, [`cells/${id}/value`]: undefined };
    const errors = errorsIn(filled(withTool(), "entry", ENTRY, left, ENTRY_ZH));
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toContain(`categories/queue/gamma.mdx cells.${id}.value`);
  });

  test("when the bodies alone are left", () => {
    const [original, translation] = skeletons("tool", TOOL);
    const bodies = [original!, translation!].map(({ text }) => text.split("---\n").at(-1)!.trim());
    const texts = [
      { path: original!.path, text: fill(original!.text, TOOL_VALUES, bodies[0]!) },
      { path: translation!.path, text: fill(translation!.text, TOOL_ZH, bodies[1]!) },
    ];
    expect(errorsIn(withTexts(baseContent(), texts))).toEqual(["tools/gamma.mdx  body/plain", "tools/gamma.zh.mdx  body/plain"]);
  });
});

describe("a filled skeleton is accepted", () => {
  test("of a tool", () => {
    expect(errorsIn(withTool())).toEqual([]);
  });

  test("of an entry", () => {
    const files = filled(withTool(), "entry", ENTRY, ENTRY_VALUES, ENTRY_ZH);
    const { content, problems } = checkContent(files, TODAY);
    expect(errorsOf(problems)).toEqual([]);
    expect(content.entries.find(({ id }) => id === "gamma")?.facts.cells["since"]).toEqual({ value: "2021", source: "manual" });
  });

  test("of a category", () => {
    expect(errorsIn(filled(baseContent(), "category", CATEGORY, CATEGORY_VALUES, CATEGORY_ZH))).toEqual([]);
  });
});

describe("answers", () => {
  const { content } = readContent(baseContent());

  test.each(["Gamma", "gam_ma", "-gamma", "gamma-", "gam--ma", "", "../gamma", "伽马"])("the id %j is refused", (value) => {
    expect(faultOf("id", value, content)).toBe(`id ${JSON.stringify(value)} is not an id in kebab case, such as message-queue`);
  });

  test("the id of every category's guide is refused", () => {
    expect(faultOf("id", "index", content)).toBe('id "index" is taken by the guide of every category');
  });

  test("a tool and a category that do not exist are refused, with the nearest that does", () => {
    expect(faultsOf("entry", { category: "queu", tool: "alhpa" }, content)).toEqual([
      'category "queu" has no index.mdx in content/categories (npm run new -- category starts one); did you mean queue?',
      'tool "alhpa" has no file in content/tools (npm run new -- tool starts one); did you mean alpha?',
    ]);
    expect(faultOf("tool", "something-else-entirely", content)).not.toContain("did you mean");
  });

  test("a category with errors cannot have entries yet", () => {
    const broken = withFile(baseContent(), "categories/queue/index.mdx", (text) => text.replace("layer: component", "layer: none"));
    expect(faultOf("category", "queue", readContent(broken).content)).toBe('category "queue" has an index.mdx with errors: mend first what npm run check says of it');
  });

  test("layers, kinds and names are checked", () => {
    expect(faultOf("layer", "compnent", content)).toBe('layer "compnent" is not one of language, component, process, system; did you mean component?');
    expect(kindFault("tol")).toBe('"tol" is not one of tool, entry, category; did you mean tool?');
    expect(isKind("entry")).toBe(true);
    for (const name of ["", " NATS", "two\nlines"]) expect(faultOf("name", name, content)).toContain("is not a text of one line");
    expect(faultsOf("category", CATEGORY, content)).toEqual([]);
  });

  test("what is missing and what does not belong is named", () => {
    expect(missingFields("category", { id: "a" })).toEqual(["name", "layer"]);
    expect(faultsOf("tool", { id: "a", layer: "system" }, content)).toEqual(["--layer means nothing for the kind tool, which takes --id, --name"]);
  });

  test("the next steps name the thing that was started", () => {
    expect(nextSteps("tool", TOOL).at(-1)).toContain("--tool gamma");
    expect(nextSteps("entry", ENTRY).at(-1)).toContain("/categories/queue/?tools=gamma");
    expect(nextSteps("category", CATEGORY).at(-1)).toContain("--category object-storage");
  });
});

describe("npm run new", { timeout: 60_000 }, () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stack-atlas-new-"));
    for (const { path, bytes } of baseContent()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["src/cli/new.ts", ...args], { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, CONTENT_FOLDER: folder }, encoding: "utf8", input: "" });

  test("writes both files, prints their paths and what comes next, and never overwrites", () => {
    const first = run("tool", "--id", "gamma", "--name", "Gamma");
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain(`Written\n  ${folder}/tools/gamma.mdx\n  ${folder}/tools/gamma.zh.mdx\n\nNext\n  1. `);
    expect(readFileSync(join(folder, "tools/gamma.mdx"), "utf8")).toBe(skeletons("tool", TOOL)[0]!.text);

    writeFileSync(join(folder, "tools/gamma.mdx"), "mine");
    const second = run("tool", "--id", "gamma", "--name", "Gamma");
    expect([second.status, second.stdout]).toEqual([1, ""]);
    expect(second.stderr).toContain(`${folder}/tools/gamma.mdx exists already and is left as it is`);
    expect(readFileSync(join(folder, "tools/gamma.mdx"), "utf8")).toBe("mine");
  });

  test("writes nothing where only the translation exists already", () => {
    writeFileSync(join(folder, "tools/gamma.zh.mdx"), "mine");
    expect(run("tool", "--id", "gamma", "--name", "Gamma").status).toBe(1);
    expect(() => readFileSync(join(folder, "tools/gamma.mdx"))).toThrow("ENOENT");
  });

  test("makes the folder of a category, to which entries can be added once it is filled in", () => {
    expect(run("category", "--id", "object-storage", "--name", "Object storage", "--layer", "component").status).toBe(0);
    expect(run("entry", "--category", "object-storage", "--tool", "alpha").stderr).toContain("mend first");
    const [path, text] = [join(folder, "categories/object-storage/index.mdx"), skeletons("category", CATEGORY)[0]!.text];
    writeFileSync(path, fill(text, CATEGORY_VALUES, "Objects lie in buckets."));
    expect(run("entry", "--category", "object-storage", "--tool", "alpha").status).toBe(0);
    expect(readFileSync(join(folder, "categories/object-storage/alpha.mdx"), "utf8")).toContain("versioning: { value: , source: } # Versions? yes | no | partial");
  });

  test("without a terminal names everything that is missing or wrong, and writes nothing", () => {
    const missing = run("entry", "--category", "queu");
    expect([missing.status, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toContain("did you mean queue?");
    expect(missing.stderr).toContain("--tool is missing");
    expect(run().stderr).toContain("Say what to start: tool, entry, category");
    expect(run("tool", "entry").stderr).toContain("One thing at a time");
    expect(run("tool", "--nmae", "x").stderr).toContain("Unknown option '--nmae'");
    expect(run("--help")).toMatchObject({ status: 0, stderr: "" });
  });
});

/** The top-level keys of a skeleton's front matter, those in comments too. */
function keysIn(text: string): string[] {
  return [...text.split("---\n")[1]!.matchAll(/^(?:# )?([a-z-]+):(?=\s)/gmu)].map((match) => match[1]!);
}
