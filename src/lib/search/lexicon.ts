import { fold, squeeze, tokensOf } from "./fold.ts";
import { type FoldedName, scoreOf } from "./score.ts";
import type { Named, NamedCategory, NamedRole, NamedTool, SearchIndex } from "./search-index.ts";

/** Something that a query can name. */
export type Thing =
  | { readonly kind: "category"; readonly item: NamedCategory; readonly names: readonly FoldedName[] }
  | { readonly kind: "tool"; readonly item: NamedTool; readonly names: readonly FoldedName[] }
  | { readonly kind: "role"; readonly item: NamedRole; readonly names: readonly FoldedName[] }
  | { readonly kind: "stack" | "guide"; readonly item: Named; readonly names: readonly FoldedName[] };

/** The index with its names folded once, for many queries. */
export interface Lexicon {
  readonly index: SearchIndex;
  /** In the order in which equal scores are shown. */
  readonly things: readonly Thing[];
  readonly tools: ReadonlyMap<string, NamedTool>;
  /** Folded names of tools by their other names of one word. */
  readonly byAlias: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, NamedCategory>;
}

/** Returns the index made ready for queries. */
export function lexiconOf(index: SearchIndex): Lexicon {
  return {
    index,
    things: [
      ...index.categories.map((item) => ({ kind: "category" as const, item, names: foldedNames(item) })),
      ...index.tools.map((item) => ({ kind: "tool" as const, item, names: foldedNames(item) })),
      ...index.roles.map((item) => ({ kind: "role" as const, item, names: foldedNames({ ...item, id: item.name }) })),
      ...index.stacks.map((item) => ({ kind: "stack" as const, item, names: foldedNames(item) })),
      ...index.guides.map((item) => ({ kind: "guide" as const, item, names: foldedNames(item) })),
    ],
    tools: new Map(index.tools.map((tool) => [tool.id, tool])),
    byAlias: new Map(index.tools.flatMap(({ name, also }) => also.map(fold).filter((alias) => tokensOf(alias).length === 1).map((alias) => [alias, fold(name)]))),
    categories: new Map(index.categories.map((category) => [category.id, category])),
  };
}

function foldedNames({ id, name, also }: Named): FoldedName[] {
  return [...new Set([name, id, ...also])].map((one, position) => {
    const text = fold(one);
    return { text, squeezed: squeeze(text), words: tokensOf(text), primary: position === 0 };
  });
}

/** Returns the things that a folded query names at all, best first. */
export function thingsNamed(query: string, { things }: Lexicon, least = 1): { thing: Thing; score: number }[] {
  return things
    .map((thing) => ({ thing, score: scoreOf(query, thing.names) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
}
