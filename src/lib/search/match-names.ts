import type { Named } from "./name-index.ts";

/** Words between the two sides of a comparison. */
const VERSUS = /\s+(?:vs\.?|versus|or)\s+|\s*(?:对比|和|与|还是)\s*/iu;

/** Returns the named things that match a query, best first: whole name, whole other name, start of a name, start of a word, part of a name. */
export function matchNames(query: string, names: readonly Named[], most: number): Named[] {
  const wanted = fold(query);
  if (wanted === "") return [];
  const pair = comparedIn(query, names);
  const ranked = names
    .map((named) => ({ named, rank: rankOf(wanted, named) }))
    .filter(({ rank, named }) => rank < Number.POSITIVE_INFINITY && named !== pair)
    .sort((a, b) => a.rank - b.rank)
    .map(({ named }) => named);
  return [...(pair ? [pair] : []), ...ranked].slice(0, most);
}

/** The pair that “a vs b” names, in either order and by any of their names. */
function comparedIn(query: string, names: readonly Named[]): Named | undefined {
  const sides = query.trim().split(VERSUS).map(fold);
  if (sides.length !== 2) return undefined;
  const slugs = sides.map((side) => names.find((named) => /\/tools\/[^/]+\/$/u.test(named.path) && [named.name, ...named.also].some((text) => fold(text) === side))?.path.match(/\/([^/]+)\/$/u)?.[1]);
  if (slugs.includes(undefined)) return undefined;
  const id = [...(slugs as string[])].sort().join("-vs-");
  return names.find((named) => named.path.endsWith(`/compare/${id}/`));
}

function rankOf(wanted: string, named: Named): number {
  const name = fold(named.name);
  const also = named.also.map(fold);
  if (name === wanted) return 0;
  if (also.includes(wanted)) return 1;
  if (name.startsWith(wanted)) return 2;
  if (also.some((text) => text.startsWith(wanted))) return 3;
  if (` ${name}`.includes(` ${wanted}`)) return 4;
  return wanted.length > 2 && (name.includes(wanted) || also.some((text) => text.includes(wanted))) ? 5 : Number.POSITIVE_INFINITY;
}

/** Folds case, width, hyphens and repeated space, so that “Rabbit-MQ” and “rabbit mq” agree. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[\s_-]+/gu, " ").trim();
}
