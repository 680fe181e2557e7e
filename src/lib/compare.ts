import type { CellValue } from "../schemas/entry.ts";
import type { Cell, Entry } from "./things.ts";
import { inBaseUnit } from "./units.ts";

/** Returns whether some of the cells give different known answers; what is unknown differs from nothing. */
export function differs(cells: readonly (Cell | undefined)[]): boolean {
  const known = cells.filter((cell) => cell !== undefined && cell.state !== "unknown");
  return new Set(known.map((cell) => answerKey(cell!))).size > 1;
}

/** Returns a text that two cells share exactly if they give the same answer, whatever the unit or the order of several values. */
export function answerKey(cell: Cell): string {
  return cell.state === "known" || cell.state === "disputed" ? cell.answers.map(({ value }) => valueKey(value)).sort().join("|") : cell.state;
}

/** Returns a text that two values share exactly if they say the same. */
export function valueKey(value: CellValue): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? [...value].sort().join(",") : String(inBaseUnit(value.amount, value.unit));
}

/** Returns every two of the entries, each pair once. */
export function pairsOf(entries: readonly Entry[]): [Entry, Entry][] {
  return entries.flatMap((a, index) => entries.slice(index + 1).map((b): [Entry, Entry] => [a, b]));
}
