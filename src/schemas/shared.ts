import { z } from "astro/zod";

/** Longest summary, in characters: it must fit a search result and a link preview. */
export const SUMMARY_LENGTH = 160;
/** Longest note in a cell, in characters: a cell is an answer, not an essay. */
export const NOTE_LENGTH = 240;

/** A non-empty text without space around it. */
export const words = z.string().regex(/^\S(?:[\s\S]*\S)?$/u, "text without space at its ends");

/** A one-sentence text for lists and previews. */
export const summary = words.max(SUMMARY_LENGTH);

/** A note that stands beside a fact. */
export const note = words.max(NOTE_LENGTH).meta({ description: "Short plain text, only where the value alone would mislead." });

/** A permanent id in kebab case, as used in file names and addresses. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "an id in kebab case, such as message-queue");

/** A date of which the day, or day and month, may be missing: 2024, 2024-03 or 2024-03-20 (ISO 8601). */
export const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, "a date such as 2024, 2024-03 or 2024-03-20");

/** A full calendar date (ISO 8601). */
export const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, "a day such as 2024-03-20");

/** An absolute https address. */
export const httpsUrl = z.string().regex(/^https:\/\/[^\s/?#]+\.[^\s/?#]+\S*$/u, "an https address");

/** Names under which people look for the thing, besides its name. */
export const aliases = z.array(words).min(1).optional().meta({ description: "Other names and abbreviations that people type." });

/** One source id, or several. */
export const sourceIds = z.union([id, z.array(id).min(1)]);

/** A primary page that somebody read. */
export const source = z.strictObject({
  url: httpsUrl.meta({ description: "The page that says it: never a bare home page, versioned where the page moves." }),
  title: words.meta({ description: "The page's own title." }),
  shows: words.meta({ description: "What it says about the fact, in our own words." }),
  checked: day.meta({ description: "The day on which somebody read there what the fact says." }),
});

/** Sources of one file by id. */
export const sources = z.record(id, source);

/** Words of the same keys in another language. */
export const wordsById = z.record(id, words);

/** The fingerprint of the English words that a translation renders; `npm run stamp` writes it. */
export const translates = z
  .string()
  .regex(/^(?:pending|[0-9a-f]{12})$/u, "written by `npm run stamp`")
  .meta({ description: "Fingerprint of the English words translated; `npm run stamp` writes it." });

/** A fact of one kind with its source, or the admission that it is not known or does not apply. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.union([
    z.strictObject({ value, note: note.optional(), source: sourceIds }),
    z.strictObject({ state: z.enum(["unknown", "not-applicable"]), note: note.optional() }),
  ]);
}
