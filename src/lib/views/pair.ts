import { IDENTITY_FACTS } from "../../schemas/tool.ts";
import type { Edition } from "../edition.ts";
import type { Pair } from "../pairs.ts";
import type { Translate } from "../strings.ts";
import type { Category, Entry, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { type Change, changesOf } from "./changes.ts";
import { type FactDisplay, factDisplays } from "./facts.ts";
import { matrixGroups, type MatrixRow, type Shown } from "./matrix.ts";
import { categoryTrail, type PageView } from "./page.ts";
import { decisionsOn, type StackDecision } from "./verdicts.ts";

export interface SharedCategory {
  readonly category: Category;
  readonly entries: readonly [Entry, Entry];
  readonly differences: readonly MatrixRow[];
  readonly alike: readonly MatrixRow[];
}

/**
 * How much a pair's page says of each row, by the number of categories that the two share and of their sources, so that a page of many stays light: everything; without what each
 * source shows, which stands on the tools' pages; or only the rows that differ, without notes, which stand in the comparison of all.
 */
export type PairDetail = "full" | "sourced" | "differences";

export interface PairView {
  readonly detail: PairDetail;
  readonly page: PageView;
  readonly tools: readonly [Tool, Tool];
  readonly shared: readonly SharedCategory[];
  readonly facts: readonly { readonly label: string; readonly values: readonly [FactDisplay, FactDisplay] }[];
  readonly history: readonly Change[];
  readonly decisions: readonly StackDecision[];
}

/** The number of sources up to which a pair's page tells what each shows. */
const MOST_TOLD_SOURCES = 40;

function detailOf({ shared }: Pair): PairDetail {
  if (shared.length > 2) return "differences";
  return shared.length === 2 || shared[0]!.entries.flatMap(({ sources }) => sources).length > MOST_TOLD_SOURCES ? "sourced" : "full";
}

function factRows(tools: readonly [Tool, Tool], edition: Edition, t: Translate): PairView["facts"] {
  const [a, b] = tools.map((tool) => new Map(factDisplays(tool, edition, t).map((fact) => [fact.key, fact]))) as [Map<string, FactDisplay>, Map<string, FactDisplay>];
  return IDENTITY_FACTS.flatMap((key) => {
    const shown = a.get(key) ?? b.get(key);
    if (!shown) return [];
    const missing: FactDisplay = { key, label: shown.label, text: t("mark.not-applicable"), state: "not-applicable", sources: [] };
    return [{ label: shown.label, values: [a.get(key) ?? missing, b.get(key) ?? missing] as const }];
  });
}

/** Returns what the page of a pair shows. */
export function pairView(edition: Edition, pair: Pair, shown: Shown): PairView {
  const { t } = shown;
  const tools = pair.tools.map((id) => edition.tools.get(id)!) as [Tool, Tool];
  const names = pair.shared.length === 1 ? pair.shared[0]!.entries.map((entry) => entry.name) : tools.map((tool) => tool.name);
  const categories = pair.shared.map(({ category }) => category.name);
  return {
    page: {
      path: pagePath.pair(...pair.tools),
      title: t("pair.title", { a: names[0]!, b: names[1]! }),
      description: t("pair.description", { a: names[0]!, b: names[1]!, categories: categories.join(edition.locale === "zh" ? "、" : ", ") }),
      breadcrumbs: categoryTrail(pair.shared[0]!.category, t, true),
      kind: "pair",
      facets: { layer: [...new Set(pair.shared.map(({ category }) => category.layer))], category: pair.shared.map(({ category }) => category.id) },
    },
    detail: detailOf(pair),
    tools,
    shared: pair.shared.map(({ category, entries }) => {
      const rows = matrixGroups(category, entries, shown).flatMap((group) => group.rows);
      return { category, entries, differences: rows.filter((row) => row.differs), alike: rows.filter((row) => !row.differs) };
    }),
    facts: factRows(tools, edition, t),
    history: changesOf(tools),
    decisions: decisionsOn(edition, pair.shared.map(({ category }) => category.id), pair.tools),
  };
}
