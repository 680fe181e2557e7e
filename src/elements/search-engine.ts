import { find, type Found } from "../lib/search/find.ts";
import { type Lexicon, lexiconOf } from "../lib/search/lexicon.ts";
import { asksForFacts } from "../lib/search/mentions.ts";
import { nearestNames } from "../lib/search/nearest-names.ts";
import { type PackedIndex, unpackedIndex } from "../lib/search/packed-index.ts";
import type { FactIndex } from "../lib/search/search-index.ts";
import { ADDRESSES } from "./addresses.ts";
import { jsonAt } from "./dom.ts";

let lexicon: Promise<Lexicon> | undefined;
let facts: FactIndex | undefined;

/** Loads the names. */
export function names(): Promise<Lexicon> {
  return (lexicon ??= jsonAt<PackedIndex>(ADDRESSES.names).then((packed) => lexiconOf(unpackedIndex(packed))));
}

/** Loads the rows and facts if a query may ask for one. */
export async function loadFactsFor(query: string): Promise<void> {
  if (asksForFacts(query, await names())) facts ??= await jsonAt<FactIndex>(ADDRESSES.facts);
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
