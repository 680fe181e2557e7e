import { differs } from "../compare.ts";
import { type CellDisplay, displayCell } from "../display.ts";
import type { Locale } from "../locale.ts";
import type { Translate } from "../strings.ts";
import { ageInDays, STALE_DAYS } from "../age.ts";
import type { Category, Cell, Criterion, Entry, Source } from "../things.ts";

/** One cell as the matrix shows it. */
export interface MatrixCell extends CellDisplay {
  readonly entry: Entry;
  readonly criterion: Criterion;
  readonly note?: string;
  /** Sources without repetition, in the order of their numbers. */
  readonly sources: readonly Source[];
  /** Whether some source was last checked so long ago that the answer may have changed. */
  readonly stale: boolean;
}

export interface MatrixRow {
  readonly criterion: Criterion;
  readonly differs: boolean;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly MatrixRow[];
}

/** What cells are shown with: the language, its strings, and the day of the build (ISO 8601) against which their age counts. */
export interface Shown {
  readonly locale: Locale;
  readonly t: Translate;
  readonly today: string;
}

/** Returns the rows of a comparison of some entries of a category, grouped as the category groups its criteria. */
export function matrixGroups(category: Category, entries: readonly Entry[], shown: Shown): MatrixGroup[] {
  return category.groups.map(({ id, label, criteria }) => ({ id, label, rows: criteria.map((criterion) => matrixRow(criterion, entries, shown)) }));
}

function matrixRow(criterion: Criterion, entries: readonly Entry[], shown: Shown): MatrixRow {
  const cells = entries.map((entry) => matrixCell(criterion, entry, shown));
  return { criterion, differs: differs(entries.map((entry) => entry.cells.get(criterion.id))), cells };
}

function matrixCell(criterion: Criterion, entry: Entry, { locale, t, today }: Shown): MatrixCell {
  const cell = entry.cells.get(criterion.id);
  const sources = sourcesOf(cell);
  const stale = sources.some(({ checked }) => ageInDays(checked, today) > STALE_DAYS);
  return { ...displayCell(criterion, cell, locale, t), entry, criterion, sources, stale, ...(cell?.note ? { note: cell.note } : {}) };
}

/** Returns the sources of all answers of a cell, each once, by number. */
export function sourcesOf(cell: Cell | undefined): Source[] {
  const sources = new Map(cell?.answers.flatMap((answer) => answer.sources).map((source) => [source.number, source]) ?? []);
  return [...sources.values()].sort((a, b) => a.number - b.number);
}
