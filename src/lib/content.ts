import type { z } from "astro/zod";
import { category, categoryTranslation, type CategoryFacts, type CategoryWords } from "../schemas/category.ts";
import { entry, entrySchemaFor, entryTranslation, type EntryFacts, type EntryWords } from "../schemas/entry.ts";
import { guide, guideTranslation, type GuideFacts, type GuideWords } from "../schemas/guide.ts";
import { importedCncf, importedReleases, type ImportedCncf, type ImportedReleases } from "../schemas/imported.ts";
import { interfaceStrings, type InterfaceStrings } from "../schemas/interface.ts";
import { stack, stackTranslation, type StackFacts, type StackWords } from "../schemas/stack.ts";
import { tool, toolTranslation, type ToolFacts, type ToolWords } from "../schemas/tool.ts";
import { vocabulary, type Vocabulary } from "../schemas/vocabulary.ts";
import { parseFile, type ContentDocument, type ContentFile } from "./document.ts";
import { nearest } from "./nearest.ts";
import { originalPath, placeOf, type Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { categoryWords, entryWords, guideWords, stackWords, toolWords, type WordTree } from "./words.ts";

/** One thing of the atlas: its facts, its English words as a tree, and its Chinese words where they exist. */
export interface Item<Facts, Words> {
  readonly id: string;
  readonly facts: Facts;
  readonly words: WordTree;
  readonly document: ContentDocument;
  readonly translation?: { readonly words: Words; readonly document: ContentDocument };
}

/** What was imported for a tool. */
export interface Imported<Data> {
  readonly data: Data;
  readonly document: ContentDocument;
}

export type CategoryItem = Item<CategoryFacts, CategoryWords>;
export type ToolItem = Item<ToolFacts, ToolWords>;
export type StackItem = Item<StackFacts, StackWords>;
export type GuideItem = Item<GuideFacts, GuideWords>;
export type EntryItem = Item<EntryFacts, EntryWords> & { readonly category: string };
export type AnyItem = CategoryItem | ToolItem | StackItem | GuideItem | EntryItem;

/** All valid content. What has faults is left out, and the problems say why. */
export interface Content {
  readonly categories: ReadonlyMap<string, CategoryItem>;
  readonly tools: ReadonlyMap<string, ToolItem>;
  readonly entries: readonly EntryItem[];
  readonly stacks: ReadonlyMap<string, StackItem>;
  readonly guides: ReadonlyMap<string, GuideItem>;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly interfaces: ReadonlyMap<string, InterfaceStrings>;
  readonly releases: ReadonlyMap<string, Imported<ImportedReleases>>;
  readonly cncf: ReadonlyMap<string, Imported<ImportedCncf>>;
  /** Every id that has a file, valid or not, so that one fault does not cause others. */
  readonly known: { readonly categories: ReadonlySet<string>; readonly tools: ReadonlySet<string>; readonly stacks: ReadonlySet<string>; readonly guides: ReadonlySet<string> };
}

/** Returns all items that can have a translation. */
export function itemsOf(content: Content): AnyItem[] {
  return [...content.categories.values(), ...content.entries, ...content.tools.values(), ...content.stacks.values(), ...content.guides.values()];
}

interface Located {
  readonly document: ContentDocument;
  readonly place: Place;
}

/** Returns the content of files, validated by the schemas, with every problem found on the way. */
export function readContent(files: readonly ContentFile[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const located = files.flatMap((file) => locate(file, problems));
  const pick = <Kind extends Place["kind"]>(kind: Kind) => located.filter((one): one is Located & { place: Extract<Place, { kind: Kind }> } => one.place.kind === kind);
  const valid = <Schema extends z.ZodType>(document: ContentDocument, schema: Schema): z.output<Schema> | undefined => {
    const result = schema.safeParse(document.data);
    if (!result.success) problems.push(...schemaProblems(document, schema, result.error));
    return result.success ? result.data : undefined;
  };

  const vocabularies = new Map<string, Vocabulary>();
  for (const { document, place } of pick("vocabulary")) {
    const terms = valid(document, vocabulary);
    if (terms) vocabularies.set(place.id, terms);
  }
  const interfaces = new Map<string, InterfaceStrings>();
  for (const { document, place } of pick("interface")) {
    const strings = valid(document, interfaceStrings);
    if (strings) interfaces.set(place.id, strings);
  }

  const imported = <Data>(kind: "releases" | "cncf", schema: z.ZodType<Data>) =>
    new Map(
      pick(kind).flatMap(({ document, place }): [string, Imported<Data>][] => {
        const data = valid(document, schema);
        return data === undefined ? [] : [[place.id, { data: data as Data, document }]];
      }),
    );

  const originals = new Map(located.flatMap((one) => ("translation" in one.place && !one.place.translation ? [[one.document.path, one.document]] : [])));
  const translations = new Map<string, ContentDocument>();
  for (const { document, place } of located) {
    if (!("translation" in place) || !place.translation) continue;
    if (originals.has(originalPath(document.path))) translations.set(originalPath(document.path), document);
    else if (!files.some((file) => file.path === originalPath(document.path))) problems.push(withoutOriginal(document.path, [...originals.keys()]));
  }
  const items = <Facts, Words>(document: ContentDocument, id: string, schema: z.ZodType<Facts>, zh: z.ZodType<Words>, wordsOf: (facts: Facts) => WordTree): Item<Facts, Words>[] => {
    const facts = valid(document, schema);
    const translated = translations.get(document.path);
    const words = translated && valid(translated, zh);
    if (!facts) return [];
    return [{ id, facts, words: wordsOf(facts), document, ...(translated && words ? { translation: { words, document: translated } } : {}) }];
  };
  const shelf = <Facts, Words>(kind: "category" | "tool" | "stack" | "guide", schema: z.ZodType<Facts>, zh: z.ZodType<Words>, wordsOf: (facts: Facts) => WordTree) => {
    const found = pick(kind).filter(({ place }) => !place.translation);
    return { known: new Set(found.map(({ place }) => place.id)), byId: new Map(found.flatMap(({ document, place }) => items(document, place.id, schema, zh, wordsOf)).map((item) => [item.id, item])) };
  };

  const categories = shelf("category", category, categoryTranslation, categoryWords);
  const tools = shelf("tool", tool, toolTranslation, toolWords);
  const stacks = shelf("stack", stack, stackTranslation, stackWords);
  const guides = shelf("guide", guide, guideTranslation, guideWords);
  const termIds = new Map([...vocabularies].map(([id, terms]) => [id, Object.keys(terms)]));
  const entries = pick("entry").flatMap(({ document, place }) => {
    if (place.translation) return [];
    const of = categories.byId.get(place.category)?.facts;
    if (!of && !categories.known.has(place.category)) problems.push(withoutCategory(document.path, place.category, [...categories.known]));
    const schema = of ? entrySchemaFor(of.criteria, termIds) : entry;
    const texts = new Set(Object.entries(of?.criteria ?? {}).flatMap(([id, criterion]) => (criterion.type === "text" ? [id] : [])));
    return items(document, place.id, schema as z.ZodType<EntryFacts>, entryTranslation, (facts) => entryWords(facts, texts)).map((item) => ({ ...item, category: place.category }));
  });

  return {
    content: {
      categories: categories.byId,
      tools: tools.byId,
      entries,
      stacks: stacks.byId,
      guides: guides.byId,
      vocabularies,
      interfaces,
      releases: imported("releases", importedReleases),
      cncf: imported("cncf", importedCncf),
      known: { categories: categories.known, tools: tools.known, stacks: stacks.known, guides: guides.known },
    },
    problems,
  };
}

function locate(file: ContentFile, problems: Problem[]): Located[] {
  const place = placeOf(file.path);
  if (!place) problems.push(misplaced(file.path));
  // A snapshot is large and written by a program; it has a reader of its own.
  if (!place || place.kind === "readme" || place.kind === "snapshot") return [];
  const { document, problems: faults } = parseFile(file);
  problems.push(...faults);
  return document ? [{ document, place }] : [];
}

const start = { level: "error", line: 1, column: 1, field: "" } as const;

function misplaced(file: string): Problem {
  const allowed = "categories/<category>/index.mdx, categories/<category>/<tool>.mdx, tools/<id>.mdx, stacks/<id>.mdx, guides/<id>.mdx, each with .zh.mdx, vocabularies/<id>.yaml, interface/en.yaml and zh.yaml, imported/releases/<tool>.json, imported/cncf/<tool>.json, snapshots/<day>.json";
  return { ...start, rule: "file/unknown", file, found: file, allowed, fix: "move or rename the file, ids in kebab case; nothing else is read from content/" };
}

function withoutOriginal(file: string, originals: string[]): Problem {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const names = originals.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length, -".mdx".length));
  const near = nearest(originalPath(file).slice(folder.length, -".mdx".length), names);
  return { ...start, rule: "translation/no-original", file, found: file, allowed: `a translation beside ${originalPath(file)}`, ...(near ? { nearest: `${folder}${near}.mdx` } : {}), fix: "write the English file first, or rename this one after its original" };
}

function withoutCategory(file: string, found: string, categories: string[]): Problem {
  const near = nearest(found, categories);
  return { ...start, rule: "reference/category", file, found, allowed: "a category with an index.mdx", ...(near ? { nearest: near } : {}), fix: "move the entry to an existing category, or write the category's index.mdx" };
}
