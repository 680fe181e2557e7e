import { fold, tokensOf } from "./fold.ts";
import { folded, type FoldedName, scoreOf, SCORES } from "./score.ts";
import type { Named, NamedCategory, NamedRole, NamedTerm, NamedTool, SearchIndex } from "./search-index.ts";

/** Something that a query can name. */
export type Thing =
  | { readonly kind: "category"; readonly item: NamedCategory; readonly names: readonly FoldedName[] }
  | { readonly kind: "tool"; readonly item: NamedTool; readonly names: readonly FoldedName[] }
  | { readonly kind: "role"; readonly item: NamedRole; readonly names: readonly FoldedName[] }
  | { readonly kind: "term"; readonly item: NamedTerm; readonly names: readonly FoldedName[] }
  | { readonly kind: "stack" | "guide"; readonly item: Named; readonly names: readonly FoldedName[] };

/** The index with its names folded once, for many queries. */
export interface Lexicon {
  readonly index: SearchIndex;
  /** In the order in which equal scores are shown. */
  readonly things: readonly Thing[];
  readonly tools: ReadonlyMap<string, NamedTool>;
  /** Things by each of their names without space. */
  readonly byName: ReadonlyMap<string, readonly Thing[]>;
  /** Folded names of tools by their other names of one word. */
  readonly byAlias: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, NamedCategory>;
}

/** Returns the index made ready for queries. */
export function lexiconOf(index: SearchIndex): Lexicon {
  const things: Thing[] = [
    ...index.categories.map((item) => ({ kind: "category" as const, item, names: foldedNames(item) })),
    ...index.tools.map((item) => ({ kind: "tool" as const, item, names: foldedNames(item) })),
    ...index.roles.map((item) => ({ kind: "role" as const, item, names: foldedNames({ ...item, id: item.name }) })),
    ...index.stacks.map((item) => ({ kind: "stack" as const, item, names: foldedNames(item) })),
    ...index.guides.map((item) => ({ kind: "guide" as const, item, names: foldedNames(item) })),
    ...index.terms.map((item) => ({ kind: "term" as const, item, names: foldedNames(item) })),
  ];
  const named = things.flatMap((thing) => [...new Set(thing.names.map(({ squeezed }) => squeezed))].map((name) => ({ name, thing })));
  return {
    index,
    things,
    tools: new Map(index.tools.map((tool) => [tool.id, tool])),
    byName: new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, some]) => [name, some.map(({ thing }) => thing)])),
    byAlias: new Map(index.tools.flatMap(({ name, also }) => also.map(fold).filter((alias) => tokensOf(alias).length === 1).map((alias) => [alias, fold(name)]))),
    categories: new Map(index.categories.map((category) => [category.id, category])),
  };
}

function foldedNames({ id, name, also }: Named): FoldedName[] {
  return [...new Set([name, id, ...also])].map((one, position) => {
    return { ...folded(fold(one)), primary: position === 0 };
  });
}

/** Returns the things that a folded query names at all, best first. Whole names are looked up instead of compared. */
export function thingsNamed(query: string, { things, byName }: Lexicon, least = 1): { thing: Thing; score: number }[] {
  const one = folded(query);
  return (least >= SCORES.alias ? (byName.get(one.squeezed) ?? []) : things)
    .map((thing) => ({ thing, score: scoreOf(one, thing.names) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
}
