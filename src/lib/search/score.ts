import distance from "damerau-levenshtein";
import { isHan, squeeze, tokensOf } from "./fold.ts";

/** How well a query names a thing, from 0 (not at all) to 100 (its very name); the steps are explained to readers in the guide to searching. */
export const SCORES = { name: 100, alias: 96, namePrefix: 84, aliasPrefix: 80, wordPrefixes: 70, acronym: 64, typo: 60, typoInAlias: 56, twoTyposInShort: 46, part: 40, typoInPrefix: 34 } as const;

/** From this score on, a query names the thing, apart from typos. */
export const NAMED = SCORES.typoInAlias - 6;

/** Length of names in which a second mistake makes it a guess. */
const SHORT = 5;
/** Most mistakes that are forgiven. */
const MOST_TYPOS = 2;
const [FIRST_LETTER, LETTERS] = ["a".charCodeAt(0), 26];

/** A text folded once, with what is compared of it. */
export interface Folded {
  readonly text: string;
  readonly squeezed: string;
  readonly words: readonly string[];
  /** The Latin letters that occur, a bit each: a mistake changes two bits at most, which spares most comparisons letter by letter. */
  readonly letters: number;
  readonly han: boolean;
}

/** A name of a thing. */
export interface FoldedName extends Folded {
  readonly primary: boolean;
}

/** Returns a folded text with what is compared of it. */
export function folded(text: string): Folded {
  const squeezed = squeeze(text);
  return { text, squeezed, words: tokensOf(text), letters: lettersOf(squeezed), han: isHan(squeezed) };
}

/** Returns how well a query names a thing by the best of its names. */
export function scoreOf(query: Folded, names: readonly FoldedName[]): number {
  return names.reduce((best, name) => Math.max(best, nameScore(query, name)), 0);
}

function nameScore(query: Folded, name: FoldedName): number {
  const [typed, whole] = [query.squeezed, name.squeezed];
  if (whole === "") return 0;
  if (typed === whole) return name.primary ? SCORES.name : SCORES.alias;
  if (whole.startsWith(typed)) return (name.primary ? SCORES.namePrefix : SCORES.aliasPrefix) - shortfall(typed, whole);
  if (query.words.every((word) => name.words.some((other) => other.startsWith(word)))) return SCORES.wordPrefixes - shortfall(typed, whole);
  if (typed.length > 1 && name.words.length > 1 && acronym(name.words) === typed) return SCORES.acronym;
  const typos = typosBetween(query, name);
  const shorter = Math.min(typed.length, whole.length);
  if (typos <= allowedTypos(shorter)) return (name.primary ? SCORES.typo : SCORES.typoInAlias) - 4 * (typos - 1) - (typed[0] === whole[0] ? 0 : 3);
  if (shorter === SHORT && typos === MOST_TYPOS) return SCORES.twoTyposInShort - (name.primary ? 0 : 2);
  if ((typed.length > 2 || (query.han && typed.length > 1)) && name.text.includes(query.text)) return SCORES.part - shortfall(typed, whole);
  return typed.length > 3 && whole.length > typed.length && typosBetween(query, folded(whole.slice(0, typed.length))) <= 1 ? SCORES.typoInPrefix - shortfall(typed, whole) : 0;
}

/** What a beginning loses for what is still missing of the name: never as much as one step of the scores. */
function shortfall(typed: string, name: string): number {
  return 3 * (1 - typed.length / Math.max(typed.length, name.length));
}

/** Returns how many letters may be wrong, missing, too many or swapped with a neighbour in a word of some length. */
export function allowedTypos(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : MOST_TYPOS;
}

/** Chinese is typed by whole characters, in which a wrong one makes another word. */
function typosBetween(a: Folded, b: Folded): number {
  if (a.han || b.han || Math.abs(a.squeezed.length - b.squeezed.length) > MOST_TYPOS || bits(a.letters ^ b.letters) > 2 * MOST_TYPOS) return Number.POSITIVE_INFINITY;
  return distance(a.squeezed, b.squeezed).steps;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
  }
  return letters;
}

/** Returns the number of bits that are set. */
function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function acronym(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}
