import type { AtlasLink } from "./links.ts";
import { placeOf } from "./place.ts";
import { LOCALES, type Locale } from "./locale.ts";

/** Paths of pages without language and base, always with a slash at the end. */
export const pagePath = {
  home: "/",
  categories: "/categories/",
  category: (id: string) => `/categories/${id}/`,
  comparisons: "/compare/",
  pair: (a: string, b: string) => `/compare/${pairId(a, b)}/`,
  tools: "/tools/",
  tool: (id: string) => `/tools/${id}/`,
  stacks: "/stacks/",
  stack: (id: string) => `/stacks/${id}/`,
  guides: "/guides/",
  guide: (id: string) => `/guides/${id}/`,
  search: "/search/",
  data: "/data/",
  changes: "/changes/",
  changesOf: (year: string) => `/changes/${year}/`,
  embed: (id: string) => `/embed/${id}/`,
} as const;

/** Returns the path of the page on which the content of a file stands, by the file's path below content/. */
export function pathOfFile(file: string): string {
  const place = placeOf(file);
  switch (place?.kind) {
    case "entry":
      return `${pagePath.tool(place.id)}#${place.category}`;
    case "category":
    case "tool":
    case "stack":
    case "guide":
      return pagePath[place.kind](place.id);
    default:
      return pagePath.home;
  }
}

/** Returns the id of a pair: both ids in alphabetical order, so that each pair has one page. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join("-vs-");
}

/** Returns the path of a page in a language, under the folder in which the site is served. */
export function localisedPath(base: string, locale: Locale, path: string): string {
  return `${base.replace(/\/$/u, "")}${locale === LOCALES[0] ? "" : `/${locale}`}${path}`;
}

/** Returns the id of a row's anchor. */
export function rowAnchor(criterion: string): string {
  return criterion;
}

/** Returns the id of a cell's anchor: the row, a dot, the tool. */
export function cellAnchor(criterion: string, tool: string): string {
  return `${criterion}.${tool}`;
}

/** Returns the anchors that a cell had while its criterion or tool bore another id. */
export function formerCellAnchors(criterion: { id: string; formerly: readonly string[] }, tool: { id: string; formerly: readonly string[] }): string[] {
  const all = [criterion.id, ...criterion.formerly].flatMap((row) => [tool.id, ...tool.formerly].map((column) => cellAnchor(row, column)));
  return all.filter((anchor) => anchor !== cellAnchor(criterion.id, tool.id));
}

/** Returns the id of the note that holds a cell's sources. */
export function noteAnchor(criterion: string, tool: string): string {
  return `n.${cellAnchor(criterion, tool)}`;
}

/** Returns the id of a source in the list below a matrix. Short, because a page holds hundreds. */
export function sourceAnchor(tool: string, number: number): string {
  return `s.${tool}.${number}`;
}

/** Returns the path of the page that a link in prose names. */
export function linkPath(link: AtlasLink): string {
  return `${pagePath[link.kind](link.id)}${link.anchor}`;
}
