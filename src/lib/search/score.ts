import distance from "damerau-levenshtein";
import { isHan, squeeze, tokensOf } from "./fold.ts";

/** How well a query names a thing, from 0 (not at all) to 100 (its very name); the steps are explained to readers in the guide to searching. */
export const SCORES = { name: 100, alias: 96, namePrefix: 84, aliasPrefix: 80, wordPrefixes: 70, acronym: 64, typo: 60, typoInAlias: 56, twoTyposInShort: 46, part: 40, typoInPrefix: 34 } as const;

/** From this score on, a query names the thing, apart from typos. */
export const NAMED = SCORES.typoInAlias - 6;

/** Length of names in which a second mistake makes it a guess. */
const SHORT = 5;

/** A name folded once, with what is compared of it. */
export interface FoldedName {
  readonly text: string;
  readonly squeezed: string;
  readonly words: readonly string[];
  readonly primary: boolean;
}

/** Returns how well a folded query names a thing by the best of its names. */
export function scoreOf(query: string, names: readonly FoldedName[]): number {
  return names.reduce((best, name) => Math.max(best, nameScore(query, squeeze(query), name)), 0);
}

function nameScore(query: string, squeezed: string, { text, squeezed: name, words, primary }: FoldedName): number {
  if (squeezed === "") return 0;
  if (squeezed === name) return primary ? SCORES.name : SCORES.alias;
  if (name.startsWith(squeezed)) return (primary ? SCORES.namePrefix : SCORES.aliasPrefix) - shortfall(squeezed, name);
  const typed = tokensOf(query);
  if (typed.every((word) => words.some((other) => other.startsWith(word)))) return SCORES.wordPrefixes - shortfall(squeezed, name);
  if (squeezed.length > 1 && words.length > 1 && acronym(words) === squeezed) return SCORES.acronym;
  const typos = typosBetween(squeezed, name);
  const shorter = Math.min(squeezed.length, name.length);
  if (typos <= allowedTypos(shorter)) return (primary ? SCORES.typo : SCORES.typoInAlias) - 4 * (typos - 1) - (squeezed[0] === name[0] ? 0 : 3);
  if (shorter === SHORT && typos === 2) return SCORES.twoTyposInShort - (primary ? 0 : 2);
  if ((squeezed.length > 2 || (isHan(squeezed) && squeezed.length > 1)) && text.includes(query)) return SCORES.part - shortfall(squeezed, name);
  const start = name.slice(0, squeezed.length);
  return squeezed.length > 3 && typosBetween(squeezed, start) <= 1 ? SCORES.typoInPrefix - shortfall(squeezed, name) : 0;
}

/** What a beginning loses for what is still missing of the name: never as much as one step of the scores. */
function shortfall(typed: string, name: string): number {
  return 3 * (1 - typed.length / Math.max(typed.length, name.length));
}

/** Returns how many letters may be wrong, missing, too many or swapped with a neighbour in a word of some length. */
export function allowedTypos(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/** Chinese is typed by whole characters, in which a wrong one makes another word. */
function typosBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || isHan(a) || isHan(b)) return Number.POSITIVE_INFINITY;
  return distance(a, b).steps;
}

function acronym(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}
