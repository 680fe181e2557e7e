import type { ContentDocument } from "../document.ts";
import { itemsOf } from "../content.ts";
import { problemAt, type Rule } from "./rule.ts";

const DATE_KEYS = new Set(["date", "since", "checked"]);
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

export const dateReal: Rule = {
  id: "date/real",
  description: "A date exists in the calendar; what was checked or has begun lies not in the future.",
  *check(content, today) {
    for (const { document } of itemsOf(content)) {
      for (const { field, text } of datesOf(document, document.data, [])) {
        if (!isReal(text)) yield problemAt(this.id, document, { field, found: text, allowed: "a day of the calendar", fix: "correct the date" });
        else if (field.at(-1) === "checked" && text > today) yield problemAt(this.id, document, { field, found: text, allowed: `a day up to ${today}`, fix: "write the day on which the source was read" });
      }
    }
  },
};

function* datesOf(document: ContentDocument, value: unknown, field: readonly PropertyKey[]): Generator<{ field: readonly PropertyKey[]; text: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = [...field, Array.isArray(value) ? Number(key) : key];
    const isDate = DATE_KEYS.has(key) || (key === "value" && field.at(-1) === "first-release");
    if (isDate && typeof child === "string" && DATE.test(child)) yield { field: at, text: child };
    else yield* datesOf(document, child, at);
  }
}

function isReal(text: string): boolean {
  const [year, month = "01", dayOfMonth = "01"] = text.split("-");
  const time = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`);
}
