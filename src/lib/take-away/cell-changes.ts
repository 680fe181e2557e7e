import type { CellDocument, ComparisonDocument, CriterionDocument, EntryDocument, FormerAnswer, FormerEntry, SnapshotSlice } from "../../schemas/api.ts";
import type { CellValue } from "../../schemas/entry.ts";
import { valueKey } from "../compare.ts";

/** A cell's answer at one time, with the pages that showed it. */
export interface DatedAnswer {
  readonly text: string;
  readonly sources: readonly { readonly url: string; readonly checked: string }[];
}

/** What became of a cell between a snapshot and now; without `before` it is new. */
export interface CellChange {
  readonly entry: EntryDocument;
  readonly criterion: CriterionDocument;
  readonly before?: DatedAnswer;
  readonly now: DatedAnswer;
}

/** How states other than known are named in the reader's language. */
export interface StateWords {
  readonly unknown: string;
  readonly "not-applicable": string;
}

/** Returns the cells of a comparison that answer otherwise than in a snapshot, or were not in it, row by row. */
export function changesSince(slice: SnapshotSlice, comparison: ComparisonDocument, words: StateWords): CellChange[] {
  return comparison.criteria.flatMap((criterion) => comparison.entries.flatMap((entry) => changeOf(criterion, entry, slice.entries[entry.tool], words)));
}

function changeOf(criterion: CriterionDocument, entry: EntryDocument, former: FormerEntry | undefined, words: StateWords): CellChange[] {
  const cell = entry.cells[criterion.id];
  if (!cell) return [];
  const now: DatedAnswer = { text: cell.text, sources: entry.sources.filter(({ number }) => cell.sources.includes(number)) };
  const old = former?.cells[criterion.id];
  if (!former || !old) return [{ entry, criterion, now }];
  if (keyOf(old.state, old.values) === keyOf(cell.state, valuesOf(cell))) return [];
  return [{ entry, criterion, now, before: { text: formerText(old, criterion, words), sources: old.sources.flatMap((index) => former.sources[index] ?? []) } }];
}

/** Returns every value of a cell: one where known, several where disputed, none otherwise. */
export function valuesOf(cell: CellDocument): CellValue[] {
  return cell.answers?.map(({ value }) => value) ?? (cell.value === undefined ? [] : [cell.value]);
}

function keyOf(state: string, values: readonly CellValue[]): string {
  return [state, ...values.map(valueKey).sort()].join("|");
}

/** Returns an answer of a snapshot in today's words; a value that has no label any more stands by its id. */
export function formerText({ state, values }: FormerAnswer, { values: labels = {} }: CriterionDocument, words: StateWords): string {
  if (state === "unknown" || state === "not-applicable") return words[state];
  const label = (id: string) => labels[id] ?? id;
  return values.map((value) => (typeof value === "string" ? label(value) : Array.isArray(value) ? value.map(label).join(", ") : value.amount === "unlimited" ? label("unlimited") : `${value.amount} ${value.unit}`)).join(" / ");
}
