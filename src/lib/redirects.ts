import type { Content } from "./content.ts";
import { LOCALES, type Locale } from "./locale.ts";
import type { Pair } from "./pairs.ts";
import { localisedPath, pagePath, pairId } from "./urls.ts";

/** An address that leads to another, or offers several where one thing was split; paths with language, without the site's base. */
export interface Redirect {
  readonly from: string;
  readonly to: readonly [string, ...string[]];
  readonly locale: Locale;
}

/** Returns the redirects of the site: pairs in the other order, and all that once had another id. */
export function redirectsOf(content: Content, pairs: Iterable<Pair>): Redirect[] {
  const formerTools = formerIds(content.tools);
  const moves: [from: string, to: string][] = [
    ...moved(content.categories, pagePath.category),
    ...moved(content.tools, pagePath.tool),
    ...moved(content.stacks, pagePath.stack),
    ...moved(content.guides, pagePath.guide),
    ...[...pairs].flatMap((pair) => movedPair(pair, formerTools)),
  ];
  const targets = Map.groupBy(moves, ([from]) => from);
  return LOCALES.flatMap((locale) =>
    [...targets].map(([from, all]) => {
      const to = [...new Set(all.map(([, path]) => localisedPath("", locale, path)))].sort();
      return { from: localisedPath("", locale, from), to: to as [string, ...string[]], locale };
    }),
  );
}

type Shelf = ReadonlyMap<string, { readonly facts: { readonly formerly?: readonly string[] | undefined } }>;

function formerIds(shelf: Shelf): Map<string, readonly string[]> {
  return new Map([...shelf].flatMap(([id, { facts }]) => (facts.formerly ? [[id, facts.formerly]] : [])));
}

function moved(shelf: Shelf, path: (id: string) => string): [string, string][] {
  return [...formerIds(shelf)].flatMap(([id, former]) => former.map((old): [string, string] => [path(old), path(id)]));
}

/** The other order of a pair, and both orders of the pairs that its tools' former ids made. */
function movedPair({ tools }: Pair, former: ReadonlyMap<string, readonly string[]>): [string, string][] {
  const [a, b] = tools.map((id) => [id, ...(former.get(id) ?? [])]) as [string[], string[]];
  const ids = a.flatMap((one) => b.flatMap((two) => [`${one}-vs-${two}`, `${two}-vs-${one}`]));
  return ids.filter((id) => id !== pairId(...tools)).map((id) => [`/compare/${id}/`, pagePath.pair(...tools)]);
}
