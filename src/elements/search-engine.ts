import { find, type Found } from "../lib/search/find.ts";
import { fold, tokensOf } from "../lib/search/fold.ts";
import { type Lexicon, lexiconOf } from "../lib/search/lexicon.ts";
import { nearestNames } from "../lib/search/nearest-names.ts";
import type { FactIndex, SearchIndex } from "../lib/search/search-index.ts";
import { ADDRESSES } from "./addresses.ts";
import { jsonAt } from "./dom.ts";

let lexicon: Promise<Lexicon> | undefined;
let facts: FactIndex | undefined;

/** Loads the names. */
export function names(): Promise<Lexicon> {
  return (lexicon ??= jsonAt<SearchIndex>(ADDRESSES.names).then(lexiconOf));
}

/** Loads the rows and facts if a query may ask for one: it takes a word beside the name. */
export async function loadFactsFor(query: string): Promise<void> {
  if (tokensOf(fold(query)).length > 1) facts ??= await jsonAt<FactIndex>(ADDRESSES.facts);
}

/** Returns what a query asks for by names and facts, best first, with addresses of this site. */
export async function findNamed(query: string, most: number): Promise<Found[]> {
  return find(query, await names(), facts, most).map(addressed);
}

/** Returns the names that are most like a query that finds nothing. */
export async function findNearest(query: string, most: number): Promise<Found[]> {
  return nearestNames(query, await names(), most).map(addressed);
}

function addressed(found: Found): Found {
  return { ...found, path: ADDRESSES.home + found.path.slice(1) };
}
