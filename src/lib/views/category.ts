import { answerKey } from "../compare.ts";
import { displayCell, type CellDisplay } from "../display.ts";
import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { Category, Criterion, Entry, Stack } from "../things.ts";
import { pagePath } from "../urls.ts";
import { matrixGroups, type MatrixGroup, type Shown } from "./matrix.ts";
import { categoryTrail, type Link, type PageView } from "./page.ts";
import { type Verdict, verdictsWhere } from "./verdicts.ts";

/** One way to answer a question, with the entries that answer so. */
export interface Answer extends CellDisplay {
  readonly entries: readonly Entry[];
}

export interface CategoryView {
  readonly page: PageView;
  readonly category: Category;
  readonly groups: readonly MatrixGroup[];
  readonly questions: readonly { readonly ask: string; readonly rows: readonly { readonly criterion: Criterion; readonly answers: readonly Answer[] }[] }[];
  /** Each pair once, under the entry that comes first. */
  readonly pairs: readonly { readonly of: Entry; readonly links: readonly Link[] }[];
  readonly verdicts: readonly Verdict[];
  readonly without: readonly { readonly stack: Stack; readonly reason: string }[];
  readonly related: readonly Link[];
}

/** Returns what the page of a category shows. */
export function categoryView(edition: Edition, category: Category, shown: Shown): CategoryView {
  const { entries } = category;
  const { t } = shown;
  return {
    page: {
      path: pagePath.category(category.id),
      title: t("category.title", { name: category.name, count: entries.length }),
      heading: category.name,
      description: category.summary,
      breadcrumbs: categoryTrail(category, t, false),
      kind: "category",
      thing: category,
      facets: { layer: [category.layer], category: [category.id] },
    },
    category,
    groups: matrixGroups(category, entries, shown),
    questions: category.questions.map(({ ask, criteria }) => ({ ask, rows: criteria.map((criterion) => ({ criterion, answers: answersTo(criterion, entries, edition, t) })) })),
    pairs: entries.map((of, index) => ({ of, links: entries.slice(index + 1).map((other) => ({ label: other.name, path: pagePath.pair(of.id, other.id) })) })).filter(({ links }) => links.length > 0),
    verdicts: verdictsWhere(edition, (verdict) => verdict.category === category.id),
    without: [...edition.stacks.values()].flatMap((stack) => stack.decisions.flatMap((decision) => (decision.category === category.id && decision.without ? [{ stack, reason: decision.without.reason }] : []))),
    related: category.related.flatMap((id) => {
      const other = edition.categories.get(id);
      return other ? [{ label: other.name, path: pagePath.category(id) }] : [];
    }),
  };
}

/** Groups entries by their answer to a criterion, in the order in which the answers first appear. */
function answersTo(criterion: Criterion, entries: readonly Entry[], edition: Edition, t: Translate): Answer[] {
  const groups = Map.groupBy(entries, (entry) => {
    const cell = entry.cells.get(criterion.id);
    return cell ? answerKey(cell) : "unknown";
  });
  return [...groups.values()].map((alike) => ({ ...displayCell(criterion, alike[0]!.cells.get(criterion.id), edition.locale, t), entries: alike }));
}

