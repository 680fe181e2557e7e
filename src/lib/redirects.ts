import type { Content } from "./content.ts";
import { LOCALES, type Locale } from "./locale.ts";
import type { Pair } from "./pairs.ts";
import { localisedPath, pagePath, pairId } from "./urls.ts";

/** An address that leads to another; paths with language, without the site's base. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

/** Returns the redirects of the site: pairs in the other order, and all that once had another id. */
export function redirectsOf(content: Content, pairs: Iterable<Pair>): Redirect[] {
  const renamedTools = formerIds(content.tools);
  const paths: [string, string][] = [
    ...moved(content.categories, pagePath.category),
    ...moved(content.tools, pagePath.tool),
    ...moved(content.stacks, pagePath.stack),
    ...moved(content.guides, pagePath.guide),
  ];
  for (const { tools } of pairs) {
    const [a, b] = tools.map((id) => [id, ...(renamedTools.get(id) ?? [])]) as [string[], string[]];
    for (const [one, two] of a.flatMap((first) => b.map((second) => [first, second] as const))) {
      for (const from of [`${one}-vs-${two}`, `${two}-vs-${one}`]) {
        if (from !== pairId(...tools)) paths.push([`/compare/${from}/`, pagePath.pair(...tools)]);
      }
    }
  }
  return LOCALES.flatMap((locale) => paths.map(([from, to]) => ({ from: localisedPath("", locale, from), to: localisedPath("", locale, to), locale })));
}

type Shelf = ReadonlyMap<string, { readonly facts: { readonly formerly?: readonly string[] | undefined } }>;

function formerIds(shelf: Shelf): Map<string, readonly string[]> {
  return new Map([...shelf].flatMap(([id, { facts }]) => (facts.formerly ? [[id, facts.formerly]] : [])));
}

function moved(shelf: Shelf, path: (id: string) => string): [string, string][] {
  return [...formerIds(shelf)].flatMap(([id, former]) => former.map((old): [string, string] => [path(old), path(id)]));
}
