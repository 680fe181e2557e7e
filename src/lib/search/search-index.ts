import type { Edition } from "../edition.ts";
import type { StringKey, Translate } from "../strings.ts";
import { GENERAL_CONDITIONS } from "../matrix-state.ts";
import { IDENTITY_FACTS } from "../../schemas/tool.ts";

/** Something that is found by its names, in both languages. */
export interface Named {
  readonly id: string;
  /** The name in the reader's language. */
  readonly name: string;
  /** Other names, in both languages. */
  readonly also: readonly string[];
}

export interface NamedTool extends Named {
  /** A way of working and not a product. */
  readonly practice?: true;
  /** Ids of the tools that took its place. */
  readonly successors?: readonly string[];
  readonly forks?: readonly string[];
}

export interface NamedCategory extends Named {
  /** Ids of its tools, in alphabetical order of their names. */
  readonly tools: readonly string[];
}

/** A tool under the name that it has in one category. */
export interface NamedRole extends Named {
  readonly category: string;
}

/** An item of a guide that is a name in its own right, such as a term of the glossary. */
export interface NamedTerm extends Named {
  readonly guide: string;
}

/** What answers a query by names: small enough to be fetched with the first key. */
export interface SearchIndex {
  readonly categories: readonly NamedCategory[];
  readonly tools: readonly NamedTool[];
  readonly roles: readonly NamedRole[];
  readonly stacks: readonly Named[];
  readonly guides: readonly Named[];
  readonly terms: readonly NamedTerm[];
  /** What kinds of page are called, and titles that are put together. */
  readonly words: { readonly category: string; readonly tool: string; readonly practice: string; readonly pair: string; readonly stack: string; readonly guide: string; readonly term: string; readonly versus: string; readonly without: string; readonly successor: string; readonly alternative: string } & Readonly<Record<(typeof GENERAL_CONDITIONS)[number], string>>;
}

/** What answers a query for a fact: the criteria of all categories and the identity facts. */
export interface FactIndex {
  readonly criteria: readonly { readonly category: string; readonly id: string; readonly label: string; readonly also: readonly string[] }[];
  readonly facts: readonly { readonly id: string; readonly label: string }[];
}

/** Returns the index of names in one language; names of both languages find a thing in either. */
export function searchIndex(edition: Edition, t: Translate): SearchIndex {
  const named = ({ id, name, aliases }: { id: string; name: string; aliases: readonly string[] }): Named => ({ id, name, also: aliases });
  return {
    categories: [...edition.categories.values()].map((category) => ({ ...named(category), tools: category.entries.map((entry) => entry.id) })),
    tools: [...edition.tools.values()].map((tool) => ({ ...named(tool), ...(tool.kind === "practice" ? { practice: true as const } : {}), ...filled("successors", tool.successors), ...filled("forks", tool.relations.filter(({ type, direction }) => type === "fork-of" && direction === "from").map((relation) => relation.tool)) })),
    roles: [...edition.categories.values()].flatMap((category) => category.entries.filter((entry) => entry.name !== entry.tool.name || entry.aliases.length > 0).map((entry) => ({ ...named(entry), category: category.id }))),
    stacks: [...edition.stacks.values()].map(named),
    guides: [...edition.guides.values()].map(named),
    terms: [...edition.guides.values()].flatMap((guide) => (guide.kind === "glossary" ? guide.items.map((item) => ({ ...named(item), guide: guide.id })) : [])),
    words: {
      category: t("kind.category"),
      tool: t("kind.tool"),
      practice: t("kind.practice"),
      pair: t("kind.pair"),
      stack: t("kind.stack"),
      guide: t("kind.guide"),
      term: t("kind.term"),
      versus: t("pair.title", { a: "{a}", b: "{b}" }),
      without: t("search.without", { category: "{category}", tool: "{tool}" }),
      successor: t("search.successor", { tool: "{tool}" }),
      alternative: t("search.alternative", { tool: "{tool}" }),
      "open-source": t("condition.open-source"),
      "self-hosted": t("condition.self-hosted"),
      managed: t("condition.managed"),
    },
  };
}

function filled<Key extends string>(key: Key, ids: readonly string[]): { [K in Key]?: readonly string[] } {
  return ids.length > 0 ? ({ [key]: ids } as { [K in Key]: readonly string[] }) : {};
}

/** Returns the index of facts in one language; `others` are the editions in other languages, whose labels find a criterion too. */
export function factIndex(edition: Edition, others: readonly Edition[], t: Translate): FactIndex {
  return {
    criteria: [...edition.categories.values()].flatMap((category) =>
      category.criteria.map(({ id, label, values }) => {
        const elsewhere = others.flatMap((other) => other.categories.get(category.id)?.criteria.find((criterion) => criterion.id === id) ?? []);
        // Labels of answers find a row too, as in "exactly once".
        return { category: category.id, id, label, also: [...values.values(), ...elsewhere.flatMap((criterion) => [criterion.label, ...criterion.values.values()])] };
      }),
    ),
    facts: IDENTITY_FACTS.map((id) => ({ id, label: t(`fact.${id}` as StringKey) })),
  };
}
