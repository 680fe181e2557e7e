import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A query with the pages any of which must come first. */
export interface Judged {
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** How well queries of one kind were answered. */
export interface Verdict {
  readonly queries: number;
  /** Shares of queries whose page came first, and among the first three. */
  readonly first: number;
  readonly third: number;
  /** Mean reciprocal rank: 1 where the page always comes first. */
  readonly rank: number;
}

/** Returns the judged queries. */
export function judgedQueries(): Judged[] {
  return ["queries.yaml", "queries-second.yaml", "queries-third.yaml"].flatMap(queriesIn);
}

function queriesIn(name: string): Judged[] {
  const kinds = parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Record<string, Record<string, string | string[]>>;
  return Object.entries(kinds).flatMap(([kind, queries]) => Object.entries(queries).map(([query, expected]) => ({ kind, query, expected: [expected].flat() })));
}

/** Returns the place, from 0, of the first of the paths that is expected; -1 where none is. A part after # counts only where it is expected, a query never. */
export function placeOf(paths: readonly string[], expected: readonly string[]): number {
  return paths.findIndex((path) => expected.some((one) => (one.includes("#") ? path === one : path.replace(/[?#].*$/u, "") === one)));
}

/** Returns the verdict on each kind of query, given the place of each one's page. */
export function verdicts(places: readonly { readonly kind: string; readonly place: number }[]): Map<string, Verdict> {
  return new Map(
    [...Map.groupBy(places, ({ kind }) => kind)].map(([kind, some]) => {
      const share = (test: (place: number) => boolean) => some.filter(({ place }) => test(place)).length / some.length;
      return [kind, { queries: some.length, first: share((place) => place === 0), third: share((place) => place >= 0 && place < 3), rank: some.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / some.length }];
    }),
  );
}
