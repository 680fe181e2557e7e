import { displayCell, joined } from "../display.ts";
import type { Edition } from "../edition.ts";
import type { Pair } from "../pairs.ts";
import type { StringKey, Translate } from "../strings.ts";
import type { Category, Cell, Criterion, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { factDisplays } from "../views/facts.ts";
import { difference, spread } from "./difference.ts";

/** What the picture of a page says in link previews. */
export interface Card {
  readonly kind: string;
  readonly title: string;
  readonly lead: string;
  /** A label, then the answers side by side. */
  readonly rows: readonly (readonly string[])[];
  readonly site: string;
}

const ROWS = 3;
const FACTS: readonly string[] = ["licence", "status", "first-release"];

/** Returns the cards of all pages that have one, by the path of the page. */
export function cardsOf(edition: Edition, pairs: Iterable<Pair>, t: Translate): Map<string, Card> {
  return new Map([
    ...[...edition.categories.values()].map((category) => [pagePath.category(category.id), categoryCard(category, edition, t)] as const),
    ...[...edition.tools.values()].map((tool) => [pagePath.tool(tool.id), toolCard(tool, edition, t)] as const),
    ...[...pairs].map((pair) => [pagePath.pair(...pair.tools), pairCard(pair, edition, t)] as const),
  ]);
}

/** Returns the path of a page's picture. */
export function cardPath(path: string): string {
  return `/cards${path.replace(/\/$/u, ".png")}`;
}

function pairCard({ shared, tools }: Pair, edition: Edition, t: Translate): Card {
  const rows = shared.flatMap(({ category, entries }) =>
    category.criteria.map((criterion) => {
      const cells = entries.map((entry) => entry.cells.get(criterion.id));
      return { far: difference(criterion, cells[0], cells[1]), row: [criterion.label, ...cells.map((cell, index) => pairText(criterion, cell, cells[1 - index], edition, t))] };
    }),
  );
  const names = tools.map((id) => edition.tools.get(id)!.name);
  return {
    kind: shared.map(({ category }) => category.name).join(" · "),
    title: t("pair.title", { a: names[0]!, b: names[1]! }),
    lead: "",
    rows: [["", ...names], ...rows.filter(({ far }) => far > 0).sort((a, b) => b.far - a.far).slice(0, ROWS).map(({ row }) => row)],
    site: t("site.name"),
  };
}

/** An answer beside another: of several values, those that the other has not come first, as a picture has room for few. */
function pairText(criterion: Criterion, cell: Cell | undefined, other: Cell | undefined, edition: Edition, t: Translate): string {
  const [own, others] = [cell, other].map((one) => one?.answers[0]?.value);
  if (cell?.state !== "known" || !Array.isArray(own) || !Array.isArray(others)) return displayCell(criterion, cell, edition.locale, t).text;
  const ordered = [...criterion.values.keys()].filter((value) => own.includes(value)).sort((a, b) => Number(others.includes(a)) - Number(others.includes(b)));
  return joined(ordered.map((value) => criterion.values.get(value)!), edition.locale);
}

function categoryCard(category: Category, edition: Edition, t: Translate): Card {
  // Answers that several share can be counted; long lists and amounts cannot.
  const counted = category.criteria.filter(({ type }) => type === "yes-no" || type === "one-of");
  const rows = counted.map((criterion) => {
    const cells = category.entries.map((entry) => entry.cells.get(criterion.id));
    const texts = cells.map((cell) => displayCell(criterion, cell, edition.locale, t).text);
    const counts = [...Map.groupBy(texts, (text) => text)].sort(([, a], [, b]) => b.length - a.length).map(([text, alike]) => `${text} ${alike.length}`);
    return { wide: spread(cells), row: [criterion.label, counts.join(" · ")] };
  });
  return {
    kind: t(`layer.${category.layer}` as StringKey),
    title: category.name,
    lead: category.entries.map(({ name }) => name).join(" · "),
    rows: rows.sort((a, b) => b.wide - a.wide).slice(0, ROWS).map(({ row }) => row),
    site: t("site.name"),
  };
}

function toolCard(tool: Tool, edition: Edition, t: Translate): Card {
  const facts = factDisplays(tool, edition, t);
  return {
    kind: edition.entriesOf(tool.id).map(({ category }) => edition.categories.get(category)!.name).join(" · "),
    title: tool.name,
    lead: tool.summary,
    rows: facts.flatMap(({ key, label, text }) => (FACTS.includes(key) ? [[label, text] as const] : [])),
    site: t("site.name"),
  };
}
