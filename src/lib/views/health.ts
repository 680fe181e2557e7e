import { ageInDays, FRESH_DAYS, STALE_DAYS } from "../age.ts";
import type { Edition } from "../edition.ts";
import type { Category, Cell, Source, Thing } from "../things.ts";

export interface Health {
  readonly cells: Record<Cell["state"], number>;
  readonly total: number;
  readonly byCategory: readonly { readonly category: Category; readonly cells: Record<Cell["state"], number>; readonly total: number; readonly entries: number }[];
  /** Citations by age of their check, in days. */
  readonly sources: { readonly total: number; readonly fresh: number; readonly notStale: number };
  readonly oldest: readonly { readonly source: Source; readonly thing: Thing }[];
  readonly translations: readonly Thing[];
  readonly things: number;
}

const OLDEST_SHOWN = 10;

/** Returns the computed health of an edition's data on a day (ISO 8601). */
export function healthOf(edition: Edition, today: string): Health {
  const byCategory = [...edition.categories.values()].map((category) => {
    const cells = countStates(category.entries.flatMap((entry) => [...entry.cells.values()]));
    return { category, cells, total: sum(cells), entries: category.entries.length };
  });
  const things: Thing[] = [...edition.categories.values(), ...[...edition.categories.values()].flatMap((category) => category.entries), ...edition.tools.values(), ...edition.stacks.values(), ...edition.guides.values()];
  const sourced = things.flatMap((thing) => ("sources" in thing ? (thing.sources as readonly Source[]).map((source) => ({ source, thing })) : []));
  const cells = countStates([...edition.categories.values()].flatMap((category) => category.entries.flatMap((entry) => [...entry.cells.values()])));
  const within = (days: number) => sourced.filter(({ source }) => ageInDays(source.checked, today) <= days).length;
  return {
    cells,
    total: sum(cells),
    byCategory,
    sources: { total: sourced.length, fresh: within(FRESH_DAYS), notStale: within(STALE_DAYS) },
    oldest: [...sourced].sort((a, b) => (a.source.checked < b.source.checked ? -1 : a.source.checked > b.source.checked ? 1 : 0)).slice(0, OLDEST_SHOWN),
    translations: things.filter((thing) => thing.translation === "missing" || thing.translation === "outdated"),
    things: things.length,
  };
}

function countStates(cells: readonly Cell[]): Record<Cell["state"], number> {
  const counts = { known: 0, unknown: 0, "not-applicable": 0, disputed: 0 };
  for (const cell of cells) counts[cell.state] += 1;
  return counts;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
