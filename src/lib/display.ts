import type { CellValue } from "../schemas/entry.ts";
import { LANGUAGE_TAGS, type Locale } from "./locale.ts";
import type { StringKey, Translate } from "./strings.ts";
import type { Cell, Criterion } from "./things.ts";

/** How a cell looks: its mark, which shape and text tell, and the text itself. */
export type Mark = "yes" | "no" | "partial" | "unknown" | "not-applicable" | "disputed" | "text";

export interface CellDisplay {
  readonly mark: Mark;
  readonly text: string;
}

/** Units that are words and so differ by language; the others are symbols. */
const WORD_UNITS = new Set(["cores", "seconds", "minutes", "hours", "days", "years", "count"]);

/** Returns what a cell shows to readers of one language. */
export function displayCell(criterion: Criterion, cell: Cell | undefined, locale: Locale, t: Translate): CellDisplay {
  if (!cell || cell.state === "unknown") return { mark: "unknown", text: t("mark.unknown") };
  if (cell.state === "not-applicable") return { mark: "not-applicable", text: t("mark.not-applicable") };
  const texts = cell.answers.map(({ value, words }) => words ?? displayValue(criterion, value, locale, t));
  if (cell.state === "disputed") return { mark: "disputed", text: t("mark.disputed", { answers: texts.join(" / ") }) };
  const value = cell.answers[0]?.value;
  return { mark: criterion.type === "yes-no" && isMark(value) ? value : "text", text: texts.join("") };
}

/** Returns a value as text: labels for ids, numbers and dates as the language writes them. */
export function displayValue(criterion: Criterion, value: CellValue, locale: Locale, t: Translate): string {
  if (criterion.type === "yes-no" && isMark(value)) return t(`mark.${value}`);
  if (typeof value === "string") return criterion.values.get(value) ?? value;
  if (Array.isArray(value)) return joined([...criterion.values.keys()].filter((id) => value.includes(id)).map((id) => criterion.values.get(id)!), locale);
  if (value.amount === "unlimited") return t("quantity.unlimited");
  const amount = new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: 6 }).format(value.amount);
  return WORD_UNITS.has(value.unit) ? t(`unit.${value.unit}` as StringKey, { amount }) : `${amount} ${value.unit}`;
}

/** Returns several labels as one text. */
export function joined(labels: readonly string[], locale: Locale): string {
  return labels.join(locale === "zh" ? "、" : ", ");
}

function isMark(value: CellValue | undefined): value is "yes" | "no" | "partial" {
  return value === "yes" || value === "no" || value === "partial";
}
