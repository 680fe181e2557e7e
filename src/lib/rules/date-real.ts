import { type Content, itemsOf } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import { problemAt, type Rule } from "./rule.ts";

/** Keys whose values are dates, in what people write and in what is imported. */
const DATE_KEYS = new Set(["date", "since", "checked", "released", "lts", "activeSupport", "endOfLife", "latestReleased", "accepted", "incubating", "graduated", "archived"]);
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

export const dateReal: Rule = {
  id: "date/real",
  description: "A date exists in the calendar; what was checked or has begun lies not in the future.",
  *check(content, today) {
    for (const { document, answers } of dated(content)) {
      for (const { field, text } of datesOf(document.data, [], answers)) {
        if (!isReal(text)) yield problemAt(this.id, document, { field, found: text, allowed: "a day of the calendar", fix: "correct the date" });
        else if (text > today && hasBegun(field)) yield problemAt(this.id, document, { field, found: text, allowed: `a day up to ${today}`, fix: field.at(-1) === "checked" ? "write the day on which the source was read" : "correct the date; what is only announced has not begun" });
      }
    }
  },
};

/** Every document with dates; `answers` are the criteria that it answers with a date. */
function* dated(content: Content): Generator<{ document: ContentDocument; answers: ReadonlySet<string> }> {
  for (const item of itemsOf(content)) {
    const criteria = "category" in item ? Object.entries(content.categories.get(item.category)?.facts.criteria ?? {}) : [];
    yield { document: item.document, answers: new Set(criteria.flatMap(([id, { type }]) => (type === "date" ? [id] : []))) };
  }
  for (const { document } of [...content.releases.values(), ...content.cncf.values()]) yield { document, answers: new Set() };
}

function* datesOf(value: unknown, field: readonly PropertyKey[], answers: ReadonlySet<string>): Generator<{ field: readonly PropertyKey[]; text: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = [...field, Array.isArray(value) ? Number(key) : key];
    const isDate = DATE_KEYS.has(key) || (key === "value" && (field.at(-1) === "first-release" || (field[0] === "cells" && answers.has(String(field[1])))));
    if (isDate && typeof child === "string" && DATE.test(child)) yield { field: at, text: child };
    else yield* datesOf(child, at, answers);
  }
}

function hasBegun(field: readonly PropertyKey[]): boolean {
  return field.at(-1) === "checked" || field.at(-1) === "since" || field.at(-2) === "first-release";
}

function isReal(text: string): boolean {
  const [year, month = "01", dayOfMonth = "01"] = text.split("-");
  const time = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`);
}
