import { pairsOf } from "./compare.ts";
import type { Edition } from "./edition.ts";
import type { Category, Entry } from "./things.ts";
import { pairId } from "./urls.ts";

/** Two tools and every category in which both have an entry. */
export interface Pair {
  readonly id: string;
  /** Tool ids in alphabetical order. */
  readonly tools: readonly [string, string];
  readonly shared: readonly { readonly category: Category; readonly entries: readonly [Entry, Entry] }[];
}

/** Returns every pair of tools that shares a category, by the pair's id. */
export function pairsByIds(edition: Edition): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const category of edition.categories.values()) {
    for (const two of pairsOf(category.entries)) {
      const entries = [...two].sort((a, b) => (a.id < b.id ? -1 : 1)) as [Entry, Entry];
      const tools = [entries[0].id, entries[1].id] as const;
      const id = pairId(...tools);
      pairs.set(id, { id, tools, shared: [...(pairs.get(id)?.shared ?? []), { category, entries }] });
    }
  }
  return pairs;
}
