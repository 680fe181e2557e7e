import { LAYERS } from "../../schemas/category.ts";
import type { Edition } from "../edition.ts";
import type { StringKey, Translate } from "../strings.ts";
import { factValues, LICENCE_CLASSES } from "./facts.ts";
import { type Facet, FACETS } from "./page.ts";

/** A choice by which search narrows its results, with all of its values. */
export interface FacetView {
  readonly id: Facet;
  readonly label: string;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** Kinds of page whose text is searched. The text of a pair is that of its two tools, and its title is found by their names. */
const KINDS = ["category", "tool", "stack", "guide"] as const;

/** Returns the facets of the search page; of vocabularies, only what some tool has. */
export function searchFacets(edition: Edition, t: Translate): FacetView[] {
  const tools = [...edition.tools.values()];
  const terms = (vocabulary: string, ids: readonly (string | undefined)[]) =>
    [...new Set(ids)].flatMap((id) => (id ? [{ id, label: edition.term(vocabulary, id) }] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
  const values: Readonly<Record<Facet, FacetView["values"]>> = {
    kind: KINDS.map((id) => ({ id, label: t(`kind.${id}`) })),
    layer: LAYERS.map((id) => ({ id, label: t(`layer.${id}`) })),
    category: [...edition.categories.values()].map(({ id, name }) => ({ id, label: name })),
    licence: LICENCE_CLASSES.map((id) => ({ id, label: t(`licence-class.${id}`) })),
    hosting: terms("hosting", tools.flatMap((tool) => factValues(tool, "hosting"))),
    status: terms("status", tools.map((tool) => tool.status)),
    language: terms("programming-languages", tools.flatMap((tool) => factValues(tool, "languages"))),
  };
  return FACETS.map((id) => ({ id, label: t(`search.facet.${id}` as StringKey), values: values[id] }));
}
