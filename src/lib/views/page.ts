import type { StringKey, Translate } from "../strings.ts";
import type { Category, Thing } from "../things.ts";
import { pagePath } from "../urls.ts";

/** A link by path; the layout adds language and base. */
export interface Link {
  readonly label: string;
  readonly path: string;
}

/** What search narrows results by, in the order in which it offers them. */
export const FACETS = ["kind", "layer", "category", "licence", "hosting", "status", "language"] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Partial<Readonly<Record<Exclude<Facet, "kind">, readonly string[]>>>;

/** Everything that the frame of a page needs. */
export interface PageView {
  readonly path: string;
  /** Title of the document, as search results and tabs show it. */
  readonly title: string;
  /** Name of the page where it is shorter than the title. */
  readonly heading?: string;
  readonly description: string;
  /** From the home page down to the parent of this page. */
  readonly breadcrumbs: readonly Link[];
  /** What search tells readers that this page is. */
  readonly kind: "category" | "pair" | "tool" | "stack" | "guide" | "list";
  readonly thing?: Pick<Thing, "file" | "translation" | "bodyFile">;
  /** By what search narrows its results, besides the kind: ids, so that an address means the same in every language. */
  readonly facets?: Facets;
}

/** Returns the way from home to a category's page or to what lies below it. */
export function categoryTrail(category: Category, t: Translate, including: boolean): Link[] {
  return [
    { label: t("nav.home"), path: pagePath.home },
    { label: t(`layer.${category.layer}` as StringKey), path: `${pagePath.categories}#${category.layer}` },
    ...(including ? [{ label: category.name, path: pagePath.category(category.id) }] : []),
  ];
}

/** Returns the way from home to a page below one of the lists. */
export function listTrail(t: Translate, ...lists: readonly ("tools" | "stacks" | "guides" | "categories" | "comparisons" | "changes")[]): Link[] {
  return [{ label: t("nav.home"), path: pagePath.home }, ...lists.map((list) => ({ label: t(`nav.${list}` as StringKey), path: pagePath[list] }))];
}
