import { z } from "astro/zod";
import type { CriterionFacts } from "./category.ts";
import { aliases, date, note, sourceIds, sources, summary, translates, words, wordsById, id } from "./shared.ts";

/** An amount with its unit; `unlimited` where the documentation says that there is no limit. */
export const quantity = z.strictObject({
  amount: z.union([z.number().nonnegative(), z.literal("unlimited")]),
  unit: words,
});

/** Any value that some type of criterion allows. */
const anyValue = z.union([words, z.array(words).min(1), quantity]);
export type CellValue = z.infer<typeof anyValue>;

/** A cell that holds values of one schema: an answer with its source, no answer, or two that contradict. */
function cellOf<Value extends z.ZodType>(value: Value) {
  const answer = z.strictObject({ value, source: sourceIds });
  return z.union([
    z.strictObject({ value, note: note.optional(), source: sourceIds }),
    z.strictObject({ state: z.enum(["unknown", "not-applicable"]), note: note.optional() }),
    z.strictObject({ state: z.literal("disputed"), note: note.optional(), answers: z.array(answer).min(2) }),
  ]);
}

const cell = cellOf(anyValue);
export type CellFacts = z.infer<typeof cell>;

const common = {
  name: words.optional().meta({ description: "The name of the role where it differs from the tool's." }),
  aliases,
  summary,
  choose: z.array(words).min(1).meta({ description: "Completes “Choose it when …”: situations, numbers, trade-offs." }),
  avoid: z.array(words).min(1).meta({ description: "Completes “Avoid it when …”." }),
};

/** Front matter of content/categories/<category>/<tool>.mdx, whatever the category. */
export const entry = z.strictObject({ ...common, cells: z.record(id, cell), sources });
export type EntryFacts = z.infer<typeof entry>;

/** Returns the schema of the values that a criterion allows; `vocabularies` gives the ids of each named list. */
export function valueSchema(criterion: CriterionFacts, vocabularies: ReadonlyMap<string, readonly string[]>): z.ZodType {
  switch (criterion.type) {
    case "yes-no":
      return z.enum(["yes", "no", "partial"]);
    case "one-of":
      return z.enum(allowedIds(criterion, vocabularies));
    case "some-of":
      return z.array(z.enum(allowedIds(criterion, vocabularies))).min(1);
    case "quantity":
      return quantity;
    case "text":
      return words;
    case "date":
      return date;
  }
}

/** Returns the schema of the entries of one category: the general one with every cell typed by its criterion. */
export function entrySchemaFor(
  criteria: Readonly<Record<string, CriterionFacts>>,
  vocabularies: ReadonlyMap<string, readonly string[]>,
): z.ZodType {
  const cells = Object.fromEntries(Object.entries(criteria).map(([key, value]) => [key, cellOf(valueSchema(value, vocabularies))]));
  return z.strictObject({ ...common, cells: z.strictObject(cells), sources });
}

function allowedIds(criterion: CriterionFacts & { type: "one-of" | "some-of" }, vocabularies: ReadonlyMap<string, readonly string[]>): string[] {
  return criterion.vocabulary ? [...(vocabularies.get(criterion.vocabulary) ?? [])] : Object.keys(criterion.values ?? {});
}

/** Front matter of content/categories/<category>/<tool>.zh.mdx: words only. */
export const entryTranslation = z.strictObject({
  translates,
  name: words.optional(),
  aliases,
  summary,
  choose: z.array(words).min(1),
  avoid: z.array(words).min(1),
  notes: z.record(id, note).optional(),
  texts: wordsById.optional().meta({ description: "Answers to criteria of type text." }),
  sources: wordsById.optional(),
});
export type EntryWords = z.infer<typeof entryTranslation>;
