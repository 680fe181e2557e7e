import type { ComparisonDocument, CriterionDocument, EntryDocument } from "../../schemas/api.ts";
import type { CellValue } from "../../schemas/entry.ts";
import { inBaseUnit } from "../units.ts";
import { valuesOf } from "./cell-changes.ts";

/** A condition that a reader can choose, with what it says. */
export interface ConditionChoice {
  readonly condition: string;
  readonly label: string;
}

/**
 * Returns whether an entry meets a condition: `open-source`; a way of hosting; or `criterion:value`, where a quantity must be at most the value, as in
 * `minimum-memory:2GiB`. What is unknown meets none. Undefined where the comparison knows no such condition.
 */
export function meets(entry: EntryDocument, condition: string, { criteria }: ComparisonDocument): boolean | undefined {
  if (condition === "open-source") return entry.open_source;
  const [id = "", ...rest] = condition.split(":");
  if (rest.length === 0) return entry.hosting.includes(condition);
  const wanted = rest.join(":");
  const criterion = criteria.find((one) => one.id === id);
  const most = criterion?.type === "quantity" ? quantityOf(wanted) : undefined;
  if (!criterion || (criterion.type === "quantity" ? most === undefined : !Object.hasOwn(criterion.values ?? {}, wanted))) return undefined;
  const cell = entry.cells[id];
  return cell !== undefined && valuesOf(cell).some((value) => answers(value, wanted, most));
}

function answers(value: CellValue, wanted: string, most: number | undefined): boolean {
  if (typeof value === "string") return value === wanted;
  if (Array.isArray(value)) return value.includes(wanted);
  return most !== undefined && inBaseUnit(value.amount, value.unit) <= most;
}

/** Returns an amount such as 2GiB in the base unit of its dimension; undefined for anything else. */
function quantityOf(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([A-Za-z]+)$/u.exec(text) ?? [];
  const base = amount && unit ? inBaseUnit(Number(amount), unit) : Number.NaN;
  return Number.isNaN(base) ? undefined : base;
}

/** Returns the conditions that can be put on a criterion: each of its answers, or "at most" each amount that occurs. */
export function conditionsOn({ id, type, values = {} }: CriterionDocument, entries: readonly EntryDocument[]): ConditionChoice[] {
  if (type !== "quantity") return Object.entries(values).map(([value, label]) => ({ condition: `${id}:${value}`, label }));
  const amounts = entries
    .flatMap((entry) => valuesOf(entry.cells[id] ?? { state: "unknown", text: "", sources: [] }))
    .flatMap((value) => (typeof value === "object" && !Array.isArray(value) && value.amount !== "unlimited" ? [{ key: `${value.amount}${value.unit}`, label: `≤ ${value.amount} ${value.unit}`, base: inBaseUnit(value.amount, value.unit) }] : []));
  const distinct = [...new Map(amounts.map((amount) => [amount.base, amount])).values()].sort((a, b) => a.base - b.base);
  return distinct.map(({ key, label }) => ({ condition: `${id}:${key}`, label }));
}

/** Returns entries ordered by their answers to a criterion, ascending; entries without an answer come last, and alike answers keep their order. */
export function sortedBy(entries: readonly EntryDocument[], sort: string, criteria: readonly CriterionDocument[]): EntryDocument[] {
  const criterion = criteria.find(({ id }) => id === sort.replace(/^-/u, ""));
  if (!criterion) return [...entries];
  const direction = sort.startsWith("-") ? -1 : 1;
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, criterion) }));
  return ranked.sort((a, b) => Number(a.rank === undefined) - Number(b.rank === undefined) || direction * ((a.rank ?? 0) - (b.rank ?? 0) || 0)).map(({ entry }) => entry);
}

/** Returns a number by which answers to a criterion are ordered: the amount, or the place among the allowed answers. */
function rankOf(entry: EntryDocument, { id, type, values = {} }: CriterionDocument): number | undefined {
  const [value] = valuesOf(entry.cells[id] ?? { state: "unknown", text: "", sources: [] });
  if (value === undefined) return undefined;
  if (typeof value === "object" && !Array.isArray(value)) return inBaseUnit(value.amount, value.unit);
  if (type === "date") return Number(String(value).replaceAll("-", "").padEnd(8, "0"));
  const order = Object.keys(values);
  return Array.isArray(value) ? Math.min(...value.map((one) => order.indexOf(one))) : order.indexOf(value);
}
