import type { z } from "astro/zod";
import { category, categoryTranslation, LAYERS, type CriterionFacts } from "../schemas/category.ts";
import { entrySchemaFor, entryTranslation, valueSchema } from "../schemas/entry.ts";
import { id, SUMMARY_LENGTH, words } from "../schemas/shared.ts";
import { IDENTITY_FACTS, tool, toolTranslation } from "../schemas/tool.ts";
import type { Content } from "./content.ts";
import { nearest } from "./nearest.ts";
import { translationPath } from "./place.ts";
import { formOf, frontMatter, messageFor } from "./skeleton.ts";
import { unitsLike } from "./units.ts";

/** What can be started from a skeleton. */
export const KINDS = ["tool", "entry", "category"] as const;
export type Kind = (typeof KINDS)[number];
export type Field = "id" | "name" | "layer" | "category" | "tool";
export type Answers = Readonly<Partial<Record<Field, string>>>;

/** What must be known before a skeleton can be written, in the order in which it is asked. */
export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  tool: ["id", "name"],
  entry: ["category", "tool"],
  category: ["id", "name", "layer"],
};

/** A file that is to be written. */
export interface NewFile {
  /** Path below content/, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Returns whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** Returns why a text names no kind, or undefined where it does. */
export function kindFault(text: string): string | undefined {
  return isKind(text) ? undefined : `${JSON.stringify(text)} is not one of ${KINDS.join(", ")}${meant(text, KINDS)}`;
}

/** Returns why a value cannot stand for a field, or undefined where it can. */
export function faultOf(field: Field, value: string, content: Content): string | undefined {
  const shown = `${field} ${JSON.stringify(value)}`;
  switch (field) {
    case "id":
      // categories/<category>/index.mdx is the guide, so no tool can bear this id.
      if (value === "index") return `${shown} is taken by the guide of every category`;
      return id.safeParse(value).success ? undefined : `${shown} is not ${messageFor(id)}`;
    case "name":
      return words.safeParse(value).success && !/\p{Cc}/u.test(value) ? undefined : `${shown} is not a text of one line without space at its ends`;
    case "layer":
      return LAYERS.some((layer) => layer === value) ? undefined : `${shown} is not one of ${LAYERS.join(", ")}${meant(value, LAYERS)}`;
    case "tool":
      return content.known.tools.has(value) ? undefined : `${shown} has no file in content/tools (npm run new -- tool starts one)${meant(value, [...content.known.tools])}`;
    case "category":
      if (!content.known.categories.has(value)) return `${shown} has no index.mdx in content/categories (npm run new -- category starts one)${meant(value, [...content.known.categories])}`;
      return content.categories.has(value) ? undefined : `${shown} has an index.mdx with errors: mend first what npm run check says of it`;
  }
}

/** Returns the faults of answers: those that cannot stand, and those that the kind has no use for. */
export function faultsOf(kind: Kind, answers: Answers, content: Content): string[] {
  const takes = FIELDS[kind].map((field) => `--${field}`).join(", ");
  return (Object.entries(answers) as [Field, string][]).flatMap(([field, value]) =>
    FIELDS[kind].includes(field) ? (faultOf(field, value, content) ?? []) : `--${field} means nothing for the kind ${kind}, which takes ${takes}`,
  );
}

/** Returns the fields that still have no answer. */
export function missingFields(kind: Kind, answers: Answers): Field[] {
  return FIELDS[kind].filter((field) => answers[field] === undefined);
}

/** Returns the English and the Chinese skeleton that answers without faults ask for. */
export function newFiles(kind: Kind, answers: Answers, content: Content): NewFile[] {
  switch (kind) {
    case "tool":
      return pair(`tools/${answers.id}.mdx`, BODIES.tool, [...ADVICE, STATES], frontMatter(tool, { given: { name: answers.name! }, hints: termHints(content) }), toolTranslation);
    case "entry": {
      const { criteria } = content.categories.get(answers.category!)!.facts;
      const schema = entrySchemaFor(criteria, termIds(content)) as z.ZodObject;
      const hints = Object.fromEntries(Object.entries(criteria).map(([key, criterion]) => [`cells.${key}`, criterionHint(criterion, content)]));
      return pair(`categories/${answers.category}/${answers.tool}.mdx`, BODIES.entry, [...ADVICE, STATES], frontMatter(schema, { given: {}, hints }), entryTranslation);
    }
    case "category":
      return pair(`categories/${answers.id}/index.mdx`, BODIES.category, ADVICE, frontMatter(category, { given: { name: answers.name!, layer: answers.layer! }, hints: {} }), categoryTranslation);
  }
}

/** Returns what is left to do once the files are written. */
export function nextSteps(kind: Kind, answers: Answers): string[] {
  const after = {
    tool: `For each role that it plays: npm run new -- entry --category <category> --tool ${answers.id}`,
    entry: `See it with npm run dev, at /categories/${answers.category}/?tools=${answers.tool}`,
    category: `For each option: npm run new -- entry --category ${answers.id} --tool <tool>`,
  };
  return [
    "Fill in every empty value and every ID, and delete the comments; content/README.md tells how",
    "Run npm run check until it finds no error in the files",
    "Run npm run stamp once the Chinese says what the English says",
    after[kind],
  ];
}

const ADVICE = ["# Fill in every empty value and every ID; keys behind # are optional. Delete the comments when done. How: content/README.md"];
const STATES = "# Where no primary source answers: { state: unknown, note: where you looked } or { state: not-applicable, note: why }";
const ADVICE_ZH = ["# 填好每个空值，ID 换成英文文件里的键；# 后面的键可选。写完删掉注释。说明见 content/README.zh.md"];

// The braces make the check refuse a body that nobody has written yet.
const BODIES: Readonly<Record<Kind, readonly [en: string, zh: string]>> = {
  tool: ["{50–120 words: what it is, who makes it, where it stands today, with dates. No headings.}", "{正文：它是什么、谁在做、如今处境如何，写明日期。不加标题。}"],
  entry: ["{80–200 words: how it does this job, what bites in operation, what the cells mean together. No headings.}", "{正文：它如何胜任这个角色、运维中要当心什么、各单元格合起来意味着什么。不加标题。}"],
  category: ["{250–600 words: what it is for, when you do without it, the questions that decide, common mistakes, how it ties to other categories.}", "{指南：它用来做什么、什么时候不需要、起决定作用的问题、常见错误、与其他类别的关系。}"],
};

const HINTS_ZH: Readonly<Record<string, string>> = {
  name: "中文名",
  aliases: "中文里常用的叫法",
  summary: `一句话，最多 ${SUMMARY_LENGTH} 字`,
  choose: "条数与英文相同",
  avoid: "条数与英文相同",
  notes: "英文每条 note 一条，键相同",
  texts: "text 类型的答案，键相同",
  history: "英文每个事件一条，键相同",
  sources: "英文每个来源的 shows，键相同",
  groups: "键与英文相同",
  "criteria.ID.values": "键与英文相同",
  questions: "键与英文相同",
};

function pair(path: string, [en, zh]: readonly [string, string], advice: readonly string[], facts: readonly string[], translation: z.ZodObject): NewFile[] {
  // The schema lets a translation go without sources; the skeleton's original has one to translate.
  const translated = frontMatter(translation, { given: { translates: "pending" }, hints: HINTS_ZH, wanted: "sources" });
  return [
    { path, text: mdx([...advice, ...facts], en) },
    { path: translationPath(path), text: mdx([...ADVICE_ZH, ...translated], zh) },
  ];
}

function mdx(front: readonly string[], body: string): string {
  return ["---", ...front, "---", body, ""].join("\n");
}

/** Which answers a criterion allows, behind its question. */
function criterionHint(criterion: CriterionFacts, content: Content): string {
  return [criterion.label, answersTo(criterion, content)].filter(Boolean).join(" ");
}

function answersTo(criterion: CriterionFacts, content: Content): string {
  switch (criterion.type) {
    case "quantity":
      return `amount: a number or unlimited; unit, as the source has it: ${unitsLike(criterion.unit).join(" | ")}`;
    case "one-of":
    case "some-of": {
      const form = criterion.vocabulary ? `the ids of content/vocabularies/${criterion.vocabulary}.yaml` : formOf(valueSchema(criterion, termIds(content)));
      return `${criterion.type === "one-of" ? "one of" : "some of"}: ${form}`;
    }
    case "yes-no":
      return `${formOf(valueSchema(criterion, termIds(content)))}; partial needs a note`;
    default:
      return formOf(valueSchema(criterion, termIds(content)));
  }
}

/** The terms of each identity fact that has a vocabulary of its own name. */
function termHints(content: Content): Record<string, string> {
  const terms = termIds(content);
  return Object.fromEntries(IDENTITY_FACTS.flatMap((key) => (terms.has(key) ? [[key, [terms.get(key)!.join(" | "), formOf(tool.shape[key])].join("; ")]] : [])));
}

function termIds(content: Content): Map<string, string[]> {
  return new Map([...content.vocabularies].map(([list, terms]) => [list, Object.keys(terms)]));
}

function meant(text: string, candidates: readonly string[]): string {
  const near = nearest(text, candidates);
  return near === undefined ? "" : `; did you mean ${near}?`;
}
