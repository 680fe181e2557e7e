import { fold, isHan, squeeze, tokensOf } from "./fold.ts";
import type { Lexicon, Thing } from "./lexicon.ts";
import { thingsNamed } from "./lexicon.ts";
import { COMPARING, CONDITIONS, FORKING, MEANING, NOISE, REPLACING } from "./phrases.ts";
import { NAMED, SCORES } from "./score.ts";
import type { NamedCategory, NamedTool } from "./search-index.ts";

/** What the words of a query name, and what they ask for. */
export interface Mentions {
  /** In the order of the query, each once. */
  readonly tools: readonly NamedTool[];
  readonly categories: readonly NamedCategory[];
  /** Ids of what is named by a whole name, rightly spelt. */
  readonly certain: ReadonlySet<string>;
  readonly asks?: "comparison" | "replacement" | "fork";
  /** Conditions on tools, by the ids that addresses use. */
  readonly where: readonly (typeof CONDITIONS)[string][];
  /** Words that name nothing and are not mere noise. */
  readonly rest: readonly string[];
}

/** Longest name in words. */
const LONGEST = 5;

/** Returns what the words of a folded query name: the longest names first, each word once; misspelt names where nothing else is meant. */
export function mentionsIn(folded: string, lexicon: Lexicon): Mentions {
  const words = wordsOf(folded, lexicon);
  const tools = new Map<string, NamedTool>();
  const categories = new Map<string, NamedCategory>();
  const rest: string[] = [];
  const certain = new Set<string>();
  const where = new Set<(typeof CONDITIONS)[string]>();
  let asks: Mentions["asks"];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const condition = [2, 1].find((length) => Object.hasOwn(CONDITIONS, words.slice(at, at + length).join(" ")));
    if (condition) {
      where.add(CONDITIONS[words.slice(at, at + condition).join(" ")]!);
      at += condition;
      continue;
    }
    const { length, named, exact } = longestName(words.slice(at, at + LONGEST), at + LONGEST >= words.length, lexicon);
    if (named && !(length === 1 && isAsking(word))) {
      const { thing } = named;
      if (exact) certain.add(thing.item.id);
      // A word that only looks like a category may mean a row: streaming, cluster.
      else if (thing.kind === "category") rest.push(...words.slice(at, at + length));
      if (thing.kind === "tool") tools.set(thing.item.id, thing.item);
      else if (thing.kind === "role") tools.set(thing.item.id, lexicon.tools.get(thing.item.id)!);
      else if (thing.kind === "category") categories.set(thing.item.id, thing.item);
      at += length;
      continue;
    }
    if (COMPARING.includes(word)) asks ??= "comparison";
    else if (REPLACING.includes(word)) asks ??= "replacement";
    else if (FORKING.includes(word)) asks ??= "fork";
    else if (!NOISE.includes(word)) rest.push(word);
    at += 1;
  }
  return { tools: [...tools.values()], categories: [...categories.values()], certain, ...(asks ? { asks } : {}), where: [...where], rest };
}

/** Returns whether a query may ask for a fact: it names a tool or category and has a word beside it. */
export function asksForFacts(query: string, lexicon: Lexicon): boolean {
  const folded = fold(query);
  const { tools, categories, rest, where } = mentionsIn(folded, lexicon);
  return wordsOf(folded, lexicon).length > 1 && tools.length + categories.length > 0 && rest.length + where.length > 0;
}

function wordsOf(folded: string, lexicon: Lexicon): string[] {
  return tokensOf(folded).flatMap((word) => (isHan(word) ? cutHan(word, lexicon) : [word]));
}

function isAsking(word: string): boolean {
  return [COMPARING, REPLACING, FORKING, NOISE].some((words) => words.includes(word));
}

interface LongestName {
  readonly length: number;
  readonly named?: ReturnType<typeof thingsNamed>[number];
  /** Whether it is a whole name, rightly spelt. */
  readonly exact: boolean;
}

/** Returns what the first words name together; the whole name counts before a misspelt one, and one not yet typed to its end only where the query ends. */
function longestName(words: readonly string[], ends: boolean, lexicon: Lexicon): LongestName {
  for (let length = words.length; length > 0; length -= 1) {
    const [named] = thingsIn(words.slice(0, length), SCORES.alias, lexicon);
    if (named) return { length, named, exact: true };
  }
  for (let length = words.length; length > 0; length -= 1) {
    const some = words.slice(0, length);
    // A word with a meaning of its own, such as "memory", is no misspelt or shortened name.
    if (some.some((word) => isAsking(word) || Object.hasOwn(MEANING, word) || isHan(word) || word.length < 3)) continue;
    const [named] = thingsIn(some, NAMED, lexicon).filter(({ score }) => score <= SCORES.typo || (ends && length === words.length));
    if (named) return { length, named, exact: false };
  }
  return { length: 0, exact: false };
}

/** What the words of a query may name. Terms, stacks and guides are found by a whole query only: “replication” beside a name asks for a row. */
const MENTIONED: ReadonlySet<Thing["kind"]> = new Set(["tool", "role", "category"]);

function thingsIn(words: readonly string[], least: number, lexicon: Lexicon): ReturnType<typeof thingsNamed> {
  return thingsNamed(words.join(" "), lexicon, least).filter(({ thing }) => MENTIONED.has(thing.kind));
}

/** Cuts a run of Chinese into names and known words, the longest first; what is neither stays together. */
function cutHan(run: string, lexicon: Lexicon): string[] {
  const known = knownHan(lexicon);
  const parts: string[] = [];
  let unknown = "";
  for (let at = 0; at < run.length; ) {
    let length = run.length - at;
    while (length > 0 && !known.has(run.slice(at, at + length))) length -= 1;
    if (length === 0) {
      unknown += run[at]!;
      at += 1;
      continue;
    }
    if (unknown !== "") parts.push(unknown);
    unknown = "";
    parts.push(run.slice(at, at + length));
    at += length;
  }
  return unknown === "" ? parts : [...parts, unknown];
}

const cuttable = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Returns every Chinese word that means something: names, and words that ask. */
function knownHan(lexicon: Lexicon): ReadonlySet<string> {
  const before = cuttable.get(lexicon);
  if (before) return before;
  const names = lexicon.things.filter(({ kind }) => MENTIONED.has(kind)).flatMap(({ names: all }) => all.map(({ text }) => squeeze(text)).filter(isHan));
  const words = new Set([...names, ...[...COMPARING, ...REPLACING, ...FORKING, ...NOISE, ...Object.keys(CONDITIONS), ...Object.keys(MEANING)].filter(isHan)]);
  cuttable.set(lexicon, words);
  return words;
}
