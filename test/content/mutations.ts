import type { ContentFile } from "../../src/lib/document.ts";
import { translationPath } from "../../src/lib/place.ts";
import { dimensionOf } from "../../src/lib/units.ts";
import { doubled, isWhole, lineAt, pageOf, spliced, withKey, withValue, without, type Page, type Spot } from "./pages.ts";

/** One mistake put into real content. */
export interface Mutation {
  /** What was done, as the summary counts it. */
  readonly kind: string;
  /** Kind of the file that it was done to. */
  readonly of: string;
  /** Shape of the field; empty for the file as a whole. */
  readonly shape: string;
  /** The file on which the error must be, and the field in full. */
  readonly file: string;
  readonly field: string;
  /** Lines on which the error may be; any where the mistake is the file's as a whole. */
  readonly lines?: readonly number[];
  readonly change: (files: readonly ContentFile[]) => ContentFile[];
}

/** Kinds that say nothing of the field are tried on a few fields of each kind of file, the others on every field. */
const FEW = new Map([["null", 4], ["empty string", 4], ["space at the ends", 3], ["duplicated key", 3], ["unclosed quote", 2], ["unclosed bracket", 2], ["tab indentation", 2]]);
/** Cells are of many types, so more of them are tried. */
const MORE = new Map([["cells.*", 3], ["cells.*.value", 4]]);

/** Returns mutations of files of every kind, chosen by a seed: for each kind of mistake at least one field of each shape. */
export function mutationsOf(files: readonly ContentFile[], seed: number): Mutation[] {
  const every = files.flatMap((file) => pageOf(file) ?? []);
  const pages = every.filter((page) => isTypical(page, every));
  const all = [...pages.flatMap((page) => page.spots.flatMap((spot) => [...structural(page, spot, pages), ...valued(page, spot, pages), ...swapped(page, spot)])), ...bodies(pages), ...pages.flatMap((page) => wholeFiles(page, pages)), ...strays(files)];
  const groups = Map.groupBy(shuffled(all, seed), ({ kind, of, shape }) => (FEW.has(kind) ? `${kind} ${of}` : `${kind} ${of} ${shape}`));
  return [...groups.values()].flatMap((alike) => alike.slice(0, FEW.get(alike[0]!.kind) ?? MORE.get(alike[0]!.shape) ?? 1));
}

/** Leaves out what has no translation that could contradict it, and terms and lists that nothing in these pages uses. */
function isTypical(page: Page, pages: readonly Page[]): boolean {
  if (/^(?:tool|category|entry|stack|guide)$/u.test(page.of)) return pages.some(({ path }) => path === translationPath(page.path));
  return page.of !== "vocabulary" || /\/(?:governance|hosting|programming-languages|status)\.yaml$/u.test(page.path);
}

/** Mistakes that any field may suffer. */
function* structural(page: Page, spot: Spot, pages: readonly Page[]): Generator<Mutation> {
  const { value } = spot;
  const isNeeded = !isUnused(page, spot, pages);
  const isEmptied = spot.isKey && spot.flow && siblings(page, spot).length === 1;
  if (isWhole(page, spot) && !isEmptied) yield isNeeded ? dropped(page, spot) : { ...dropped(page, spot), kind: "dropped key that nothing uses" };
  if (spot.isKey && isNeeded) yield edited(page, spot, "renamed key", withKey(page, spot, `${spot.path.at(-1)}x`));
  if (spot.isKey && isWhole(page, spot)) yield edited(page, spot, "duplicated key", doubled(page, spot), spot.lastLine + 1 + spot.lastLine - spot.line);
  yield edited(page, spot, "wrong type", withValue(page, spot, typeof value === "string" ? "7" : "text"));
  yield edited(page, spot, "null", withValue(page, spot, "null"));
  if (typeof value !== "string") return;
  yield edited(page, spot, "empty string", withValue(page, spot, '""'));
  yield edited(page, spot, "space at the ends", withValue(page, spot, JSON.stringify(`${value} `)));
  yield edited(page, spot, "unclosed quote", withValue(page, spot, `"${value.replaceAll('"', "")}`), Number.POSITIVE_INFINITY);
  yield edited(page, spot, "unclosed bracket", withValue(page, spot, `[${value}`), Number.POSITIVE_INFINITY);
  if (!spot.flow && spot.isKey && spot.path.length > 1) {
    const indent = page.text.lastIndexOf("\n", spot.from) + 1;
    yield edited(page, spot, "tab indentation", spliced(page.text, indent, spot.from, "\t"));
  }
}

/** A key or an item left out. Where that takes a source's last citation with it, the error may be at the source. */
function dropped(page: Page, spot: Spot): Mutation {
  const within = (other: Spot) => spot.path.every((step, index) => other.path[index] === step);
  const citations = page.spots.filter((other) => isCitation(other));
  const lost = new Set(citations.filter(within).flatMap(sourcesOf));
  for (const citation of citations.filter((other) => !within(other))) for (const id of sourcesOf(citation)) lost.delete(id);
  const only = siblings(page, spot).length === 1 ? "only " : "";
  const what = isBound(page, spot) ? "bound " : only;
  const kind = `dropped ${what}${spot.isKey ? "key" : "item"}${lost.size > 0 ? " with a source's last citation" : ""}`;
  const mutation = edited(page, spot, kind, without(page, spot));
  const removed = spot.lastLine - spot.line + 1;
  return { ...mutation, lines: [...mutation.lines!, ...sourceLines(page, lost).flatMap((line) => [line, line - removed])] };
}

/** Whether the rest needs what may otherwise be left out: the note of a partial answer, one of two answers that contradict each other. */
function isBound(page: Page, spot: Spot): boolean {
  if (spot.shape === "cells.*.answers.#") return siblings(page, spot).length === 2;
  return spot.shape === "cells.*.note" && valueAt(page, [...spot.path.slice(0, -1), "value"].join(".")) === "partial";
}

/** Whether a field cites sources: one id, or an item of a list of ids. */
function isCitation({ shape, value }: Spot): boolean {
  return /(?:^|\.)source(?:\.#)?$/u.test(shape) && typeof value === "string";
}

function sourcesOf({ value }: Spot): string[] {
  return [value].flat() as string[];
}

function sourceLines(page: Page, ids: ReadonlySet<string>): number[] {
  return page.spots.filter(({ shape, path }) => shape === "sources.*" && ids.has(path[1]!)).map(({ line }) => line);
}

interface ValueMistake {
  readonly kind: string;
  readonly of: RegExp;
  readonly shape: RegExp;
  /** Returns the value to write, as YAML, or undefined where the mistake cannot be made there. */
  readonly to: (value: string, page: Page, spot: Spot, pages: readonly Page[]) => string | undefined;
}

const TOOL = /^tool$/u;
const CATEGORY = /^category$/u;
const ENTRY = /^entry$/u;
const ANY = /^/u;
/** A date of what has happened; others may lie ahead. */
const PAST = /(?:^|\.)(?:since|checked)$|^first-release\.value$/u;
const DATE_FIELDS = /(?:^|\.)(?:date|since|checked|released|latestReleased|accepted|incubating|graduated|archived)$|^first-release\.value$/u;
const DATES = ["2026-02-30", "2026-13", "2025-02-29", "2026-1-5", "20.11.2026", "yesterday"];

const VALUE_MISTAKES: readonly ValueMistake[] = [
  { kind: "dangling source", of: ANY, shape: /(?:^|\.)source(?:\.#)?$/u, to: (value) => `${value}-nosuch` },
  { kind: "dangling category", of: ANY, shape: /^related\.#$/u, to: (value) => `${value}-nosuch` },
  { kind: "dangling tool", of: TOOL, shape: /^(?:relations\.#\.tool|status\.successors\.#)$/u, to: (value) => `${value}-nosuch` },
  { kind: "dangling group", of: CATEGORY, shape: /^criteria\.\*\.group$/u, to: (value) => `${value}-nosuch` },
  { kind: "dangling criterion", of: CATEGORY, shape: /^questions\.\*\.criteria\.#$/u, to: (value) => `${value}-nosuch` },
  { kind: "dangling vocabulary", of: CATEGORY, shape: /^criteria\.\*\.vocabulary$/u, to: (value) => `${value}-nosuch` },
  { kind: "value not allowed", of: TOOL, shape: /^(?:kind|relations\.#\.type|history\.\*\.type|(?:governance|status)\.value|(?:languages|hosting)\.value\.#)$/u, to: (value) => `${value}-nosuch` },
  { kind: "value not allowed", of: CATEGORY, shape: /^(?:layer|criteria\.\*\.type)$/u, to: (value) => `${value}-nosuch` },
  { kind: "value not allowed", of: ENTRY, shape: /^cells\.\*\.(?:state|value\.#)$/u, to: (value) => `${value}-nosuch` },
  { kind: "value not allowed", of: ENTRY, shape: /^cells\.\*\.value$/u, to: (value, page, spot, pages) => (typeof value === "string" && typeOf(page, spot, pages) !== "text" ? `${value}x` : undefined) },
  { kind: "value not allowed", of: /^guide$/u, shape: /^kind$/u, to: (value) => `${value}-nosuch` },
  { kind: "not a licence", of: TOOL, shape: /^(?:licence\.value|history\.\*\.(?:from|to))$/u, to: () => "Apache 2.0" },
  { kind: "bare home page", of: ANY, shape: /^sources\.\*\.url$/u, to: (value) => `${new URL(value).origin}/` },
  { kind: "http address", of: ANY, shape: /^(?:sources\.\*\.url|homepage|repository)$/u, to: (value) => value.replace("https:", "http:") },
  { kind: "address of another scheme", of: ANY, shape: /^(?:sources\.\*\.url|homepage|repository)$/u, to: () => "javascript:alert(1)" },
  { kind: "address with a space", of: ANY, shape: /^(?:sources\.\*\.url|homepage|repository)$/u, to: (value) => `${value}a b` },
  ...DATES.map((date): ValueMistake => ({ kind: `bad date ${date}`, of: ANY, shape: DATE_FIELDS, to: () => `"${date}"` })),
  { kind: "month as the day of a check", of: ANY, shape: /\.checked$/u, to: (value) => `"${value.slice(0, 7)}"` },
  { kind: "future date", of: ANY, shape: PAST, to: () => '"2999-01-01"' },
  { kind: "future event", of: TOOL, shape: /^history\.\*\.date$/u, to: () => '"2999-01-01"' },
  { kind: "number for a date", of: TOOL, shape: /^(?:history\.\*\.date|first-release\.value)$/u, to: () => "2020" },
  { kind: "unit of another dimension", of: ENTRY, shape: /^cells\.\*\.value\.unit$/u, to: (value) => (dimensionOf(value) === "time" ? "MiB" : "days") },
  { kind: "unknown unit", of: ENTRY, shape: /^cells\.\*\.value\.unit$/u, to: () => "furlongs" },
  { kind: "unknown unit", of: CATEGORY, shape: /^criteria\.\*\.unit$/u, to: () => "furlongs" },
  { kind: "negative amount", of: ENTRY, shape: /^cells\.\*\.value\.amount$/u, to: () => "-1" },
  { kind: "amount in words", of: ENTRY, shape: /^cells\.\*\.value\.amount$/u, to: () => "plenty" },
  { kind: "partial without a note", of: ENTRY, shape: /^cells\.\*\.value$/u, to: (value, page, spot) => (/^(?:yes|no)$/u.test(value) && !siblings(page, spot).includes("note") ? "partial" : undefined) },
  { kind: "text too long", of: ANY, shape: /^summary$|^(?:cells\.\*|licence|languages|governance|first-release|status|hosting)\.note$|^notes\.\*$|^setting\.(?:team|hardware|budget|context)$/u, to: () => JSON.stringify("词 word ".repeat(40).trim()) },
  { kind: "alias of another tool", of: /^tool(?:-zh)?$/u, shape: /^aliases\.#$/u, to: (_value, page, _spot, pages) => valueAt(pages.find((other) => other.of === "tool" && !page.path.startsWith(other.path.slice(0, -".mdx".length))), "name") },
  { kind: "alias of its own name", of: /^(?:tool|category)$/u, shape: /^aliases\.#$/u, to: (_value, page) => valueAt(page, "name") },
  { kind: "name of another tool", of: TOOL, shape: /^name$/u, to: (_value, page, _spot, pages) => valueAt(pages.find((other) => other.of === "tool" && other !== page), "name") },
  { kind: "repository of another tool", of: TOOL, shape: /^repository$/u, to: (_value, page, _spot, pages) => valueAt(pages.find((other) => other !== page && valueAt(other, "repository") !== undefined), "repository") },
  { kind: "relation with itself", of: TOOL, shape: /^relations\.#\.tool$/u, to: (_value, page) => page.path.replace(/^tools\/(.*)\.mdx$/u, "$1") },
  { kind: "fingerprint of another form", of: /-zh$/u, shape: /^translates$/u, to: () => "today" },
  { kind: "fingerprint of another text", of: /-zh$/u, shape: /^translates$/u, to: () => '"0123456789ab"' },
  { kind: "other parameters", of: /^interface(?:-zh)?$/u, shape: /^\*$/u, to: (value) => (value.includes("{") ? JSON.stringify(value.replaceAll("{", "{x")) : undefined) },
];

/** Values that are wrong though their form may be right. */
function* valued(page: Page, spot: Spot, pages: readonly Page[]): Generator<Mutation> {
  for (const { kind, of, shape, to } of VALUE_MISTAKES) {
    if (!of.test(page.of) || !shape.test(spot.shape)) continue;
    const yaml = to(spot.value as string, page, spot, pages);
    if (yaml !== undefined) yield edited(page, spot, kind, withValue(page, spot, yaml));
  }
  yield* inserted(page, spot);
}

/** Things that are one too many. */
function* inserted(page: Page, spot: Spot): Generator<Mutation> {
  const isBlock = spot.isKey && !spot.flow && typeof spot.value === "object" && spot.value !== null && spot.lastLine > spot.line;
  const after = page.text.indexOf("\n", spot.from) + 1;
  const put = (kind: string, lines: string) => edited(page, spot, kind, spliced(page.text, after, after, lines), spot.line + lines.split("\n").length);
  if (spot.path.length === 1 && spot === page.spots[0]) yield edited(page, { ...spot, shape: "" }, "unknown key", spliced(page.text, spot.from, spot.from, "colour: red\n"));
  if (!isBlock) return;
  const isSourced = /^(?:tool|entry|stack|guide)$/u.test(page.of) && spot.shape === "sources";
  if (isSourced) yield put("unused source", "  spare:\n    url: https://spare.example/page\n    title: A page\n    shows: It says nothing that is needed.\n    checked: 2026-01-01\n");
  if (page.of.endsWith("-zh") && /^(?:notes|texts|sources|groups|questions|history|decisions\.\*\.reasons)$/u.test(spot.shape)) yield put("words too many", `${" ".repeat(2 * spot.path.length)}spare: 多出来的话。\n`);
  if (/^(?:choose|avoid)$/u.test(spot.shape)) yield put(page.of.endsWith("-zh") ? "item too many in Chinese" : "item too many in English", page.of.endsWith("-zh") ? "  - 多出来的一条\n" : "  - one line too many\n");
  if (page.of === "category" && spot.shape === "groups") yield put("group without criteria", "  spare: Spare\n");
  if (page.of === "tool" && spot.shape === "relations") yield put("relation twice", page.text.slice(after, page.text.indexOf("\n", after) + 1));
}

const TEXTS = /^(?:name|title|summary|(?:choose|avoid)\.#|notes\.\*|texts\.\*|sources\.\*(?:\.shows)?|history\.\*(?:\.what)?|groups\.\*|values\.\*|questions\.\*(?:\.ask)?|criteria\.\*\.(?:label|definition|values\.\*)|setting\.(?:team|hardware|budget|context)|.*\.note|decisions\.\*\.(?:need|without(?:\.reason)?|reasons\.\*|(?:chosen|considered|rejected)\.\*\.reason))$/u;

/** English where Chinese belongs, and the reverse. */
function* swapped(page: Page, spot: Spot): Generator<Mutation> {
  if (typeof spot.value !== "string" || !TEXTS.test(spot.shape) || /^(?:vocabulary|interface)/u.test(page.of)) return;
  if (page.of.endsWith("-zh")) yield edited(page, spot, "English in a Chinese file", withValue(page, spot, "These are plain English words."));
  else yield edited(page, spot, "Chinese in an English file", withValue(page, spot, "这里应该写英文。"));
}

/** Bodies that are no prose, or link to nothing. The first ones look like code and are none to the parser of MDX. */
const BODY_LINES: readonly (readonly [string, string])[] = [
  ["expression", "It keeps {process.exit()} messages."],
  ["expression after what is no fence", "``` a`b\n{process.exit()}\n```"],
  ["expression after a longer fence", "````\n```\n````\n{process.exit()}"],
  ["expression after a fence in a fence", "```js\n```js\n```\n{process.exit()}"],
  ["expression after a fence in a list", "- a\n\n  ```\n  code\n\n{process.exit()}"],
  ["expression after another fence", "~~~\n```\n~~~\n{process.exit()}"],
  ["expression between escaped backquotes", "It keeps \\`{process.exit()}\\` messages."],
  ["expression between unlike backquotes", "It keeps ` {process.exit()} `` messages."],
  ["expression after code over two lines", "It ` keeps\n` {process.exit()} ` messages."],
  ["import", 'import fs from "node:fs";'],
  ["export", "export const answer = 42;"],
  ["element", "A <b>bold</b> word."],
  ["script", "<script>alert(1)</script>"],
  ["component", "<Kafka />"],
  ["comment", "<!-- a remark -->"],
  ["unclosed element", "A line<br> and another."],
  ["address between angle brackets", "See <https://page.example/one>."],
  ["lone angle bracket", "It takes <3 seconds."],
  ["unclosed brace", "It keeps { messages."],
  ["image", "![A picture](https://page.example/picture.png)"],
  ["aligned column", "| a | b |\n| :-: | --- |\n| 1 | 2 |"],
  ["footnote", "A word[^1].\n\n[^1]: A note."],
  ["link to no tool", "See [this](tool:no-such-tool)."],
  ["link to no category", "See [this](category:no-such-category)."],
  ["link to no stack", "See [this](stack:no-such-stack)."],
  ["link to no guide", "See [this](guide:no-such-guide)."],
  ["link by http", "See [this](http://page.example/one)."],
  ["bare address by http", "See http://page.example/one for more."],
  ["link by path", "See [this](../tools/kafka)."],
  ["link that runs", "See [this](javascript:alert(1))."],
  ["link that runs, after a space", "See [this]( javascript:alert(1) )."],
  ["link that runs, by reference", "See [this][one].\n\n[one]: javascript:alert(1)"],
];

function bodies(pages: readonly Page[]): Mutation[] {
  const prose = pages.filter(({ bodyStart, text }) => text.slice(bodyStart).trim() !== "");
  return prose.flatMap((page) => {
    const line = lineAt(page.text, page.bodyStart);
    const translated = page.of.endsWith("-zh");
    return [
      // Whether the file is English or Chinese makes a difference, which thing it describes makes none.
      ...BODY_LINES.map(([kind, lines]) => ({ ...whole(page, `body: ${kind}`, page.text.slice(0, page.bodyStart) + `${lines}\n\n` + page.text.slice(page.bodyStart)), of: translated ? "any-zh" : "any", lines: range(line, line + lines.split("\n").length - 1) })),
      whole(page, "body: none", page.text.slice(0, page.bodyStart)),
      ...(translated ? [whole(page, "body: English in a Chinese file", `${page.text.slice(0, page.bodyStart)}These are plain English words.\n`)] : [whole(page, "body: Chinese in an English file", `${page.text.slice(0, page.bodyStart)}这里应该写英文。\n`)]),
    ];
  });
}

/** Mistakes of a file as a whole. */
function wholeFiles(page: Page, pages: readonly Page[]): Mutation[] {
  const { path, text } = page;
  const translation = pages.find((other) => other.path === path.replace(/\.mdx$/u, ".zh.mdx") && other !== page);
  const bytes = (kind: string, content: Uint8Array): Mutation => ({ ...whole(page, kind, ""), change: (files) => [...files.filter((file) => file.path !== path), { path, bytes: content }] });
  const removed = whole(page, "missing file", undefined);
  const mdx = path.endsWith(".mdx");
  return [
    removed,
    ...(translation ? [{ ...removed, kind: "orphaned translation", file: translation.path, lines: [1] }] : []),
    ...(mdx ? [whole(page, "unclosed front matter", text.replace("\n---", "\n--"), [1]), whole(page, "no front matter", text.slice(page.bodyStart), [1]), whole(page, "space before the front matter", `\n${text}`, [1])] : []),
    whole(page, "nothing in the file", "", [1]),
    whole(page, "too large", text + "long ".repeat(50_000), [1]),
    whole(page, "null character", `${text}\u0000`, [1]),
    bytes("not UTF-8", new Uint8Array([...new TextEncoder().encode(text), 0xff, 0xfe])),
    bytes("UTF-16", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))),
    whole(page, "Windows line ends", text.replaceAll("\n", "\r\n")),
    whole(page, "byte order mark", `\ufeff${text}`),
    ...(mdx ? [whole(page, "anchor and alias", text.replace("---\n", "---\nfirst: &one text\nsecond: *one\n"), [2, 3])] : []),
  ];
}

const STRAYS = ["tools/kafka.md", "tools/Kafka.mdx", "tools/a_b.mdx", "tools/new/kafka.mdx", "tools/kafka.en.mdx", "kafka.mdx", "categories/kafka.mdx", "categories/cache/new/kafka.mdx", "notes/kafka.mdx", "vocabularies/status.yml", "vocabularies/status.json", "interface/fr.yaml", ".DS_Store", "tools/.kafka.mdx.swp", "tools/kafka.mdx~", "guides/picture.png", "tools/卡夫卡.mdx", "tools/kafka .mdx"];

/** Files that belong nowhere. */
function strays(files: readonly ContentFile[]): Mutation[] {
  const some = files.find(({ path }) => path.startsWith("tools/"))!;
  return STRAYS.map((file) => ({ kind: "stray file", of: "none", shape: file, file, field: "", lines: [1], change: (all) => [...all, { path: file, bytes: some.bytes }] }));
}

function edited(page: Page, spot: Spot, kind: string, text: string, lastLine = spot.line): Mutation {
  // A broken quotation may be told of where the file ends.
  const last = lastLine === Number.POSITIVE_INFINITY ? text.split("\n").length : lastLine;
  return { kind, of: page.of, shape: spot.shape, file: page.path, field: spot.path.join("."), lines: [...range(spot.line, last), ...spot.parentLines], change: replaced(page.path, text) };
}

function whole(page: Page, kind: string, text: string | undefined, lines?: readonly number[]): Mutation {
  return { kind, of: page.of, shape: "", file: page.path, field: "", ...(lines ? { lines } : {}), change: text === undefined ? (files) => files.filter(({ path }) => path !== page.path) : replaced(page.path, text) };
}

function replaced(path: string, text: string): Mutation["change"] {
  return (files) => [...files.filter((file) => file.path !== path), { path, bytes: new TextEncoder().encode(text) }];
}

/** Whether a key is there that nothing in these pages depends on: a term that no file has, or the name of what was not imported. */
function isUnused({ of, path }: Page, spot: Spot, pages: readonly Page[]): boolean {
  if (of === "tool" && spot.shape === "endoflife") return !pages.some((other) => other.path === path.replace("tools/", "imported/releases/").replace(".mdx", ".json"));
  if (of === "tool" && spot.shape === "cncf") return !pages.some((other) => other.path === path.replace("tools/", "imported/cncf/").replace(".mdx", ".json"));
  const names = (other: Spot) => /^(?:(?:languages|hosting|governance|status)|cells\.\*)\.value(?:\.#)?$/u.test(other.shape) && other.value === spot.path[0];
  return of === "vocabulary" && spot.shape === "*" && !pages.some((other) => other.spots.some(names));
}

/** The type of the criterion that a cell answers. */
function typeOf(page: Page, spot: Spot, pages: readonly Page[]): string | undefined {
  return valueAt(pages.find(({ path }) => path === page.path.replace(/[^/]+$/u, "index.mdx")), `criteria.${spot.path[1]}.type`);
}

function siblings(page: Page, spot: Spot): string[] {
  const parent = spot.path.slice(0, -1).join(".");
  return page.spots.filter(({ path }) => path.slice(0, -1).join(".") === parent).map(({ path }) => path.at(-1)!);
}

function valueAt(page: Page | undefined, key: string): string | undefined {
  return page?.spots.find(({ path }) => path.join(".") === key)?.value as string | undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Returns items in an order that depends on nothing but the seed (mulberry32, Fisher–Yates). */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}
