import distance from "damerau-levenshtein";
import { found, type Found } from "./find.ts";
import { fold, squeeze } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";

/** Least likeness, from 0 to 1, of a name that is offered where nothing is found. */
const LIKE = 0.5;

/** Returns the things whose names are most like a query that finds nothing, nearest first. */
export function nearestNames(query: string, lexicon: Lexicon, most: number): Found[] {
  const wanted = squeeze(fold(query));
  if (wanted === "") return [];
  return lexicon.things
    .map((thing) => ({ thing, like: Math.max(...thing.names.map(({ squeezed }) => distance(wanted, squeezed).similarity)) }))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ thing }) => found(thing, lexicon));
}
