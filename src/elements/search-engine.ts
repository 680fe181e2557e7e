import { find, type Found } from "../lib/search/find.ts";
import { type Lexicon, lexiconOf } from "../lib/search/lexicon.ts";
import type { FactIndex, SearchIndex } from "../lib/search/search-index.ts";
import { ADDRESSES } from "./addresses.ts";
import { jsonAt } from "./dom.ts";

let lexicon: Promise<Lexicon> | undefined;
let facts: FactIndex | undefined;

/** Loads the names, and then, without anybody waiting for them, the rows and facts. */
export function names(): Promise<Lexicon> {
  lexicon ??= jsonAt<SearchIndex>(ADDRESSES.names).then((index) => {
    void jsonAt<FactIndex>(ADDRESSES.facts).then((loaded) => (facts = loaded), () => undefined);
    return lexiconOf(index);
  });
  return lexicon;
}

/** Returns what a query asks for by names and facts, best first, with addresses of this site. */
export async function findNamed(query: string, most: number): Promise<Found[]> {
  return find(query, await names(), facts, most).map((found) => ({ ...found, path: ADDRESSES.home + found.path.slice(1) }));
}
