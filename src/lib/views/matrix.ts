import { differs } from "../compare.ts";
import { type CellDisplay, displayCell } from "../display.ts";
import type { Locale } from "../locale.ts";
import type { Translate } from "../strings.ts";
import type { Category, Cell, Criterion, Entry, Source } from "../things.ts";

/** One cell as the matrix shows it. */
export interface MatrixCell extends CellDisplay {
  readonly entry: Entry;
  readonly criterion: Criterion;
  readonly note?: string;
  /** Sources without repetition, in the order of their numbers. */
  readonly sources: readonly Source[];
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

/** Returns the rows of a comparison of some entries of a category, grouped as the category groups its criteria. */
export function matrixGroups(category: Category, entries: readonly Entry[], locale: Locale, t: Translate): MatrixGroup[] {
  return category.groups.map(({ id, label, criteria }) => ({ id, label, rows: criteria.map((criterion) => matrixRow(criterion, entries, locale, t)) }));
}

function matrixRow(criterion: Criterion, entries: readonly Entry[], locale: Locale, t: Translate): MatrixRow {
  const cells = entries.map((entry) => matrixCell(criterion, entry, locale, t));
  return { criterion, differs: differs(entries.map((entry) => entry.cells.get(criterion.id))), cells };
}

function matrixCell(criterion: Criterion, entry: Entry, locale: Locale, t: Translate): MatrixCell {
  const cell = entry.cells.get(criterion.id);
  return { ...displayCell(criterion, cell, locale, t), entry, criterion, sources: sourcesOf(cell), ...(cell?.note ? { note: cell.note } : {}) };
}

/** Returns the sources of all answers of a cell, each once, by number. */
function sourcesOf(cell: Cell | undefined): Source[] {
  const sources = new Map(cell?.answers.flatMap((answer) => answer.sources).map((source) => [source.number, source]) ?? []);
  return [...sources.values()].sort((a, b) => a.number - b.number);
}
