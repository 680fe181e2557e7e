import { z } from "astro/zod";
import { aliases, id, summary, translates, words, wordsById } from "./shared.ts";

/** The four layers of a backend, in the order in which the atlas shows them. */
export const LAYERS = ["language", "component", "process", "system"] as const;
export type Layer = (typeof LAYERS)[number];

const common = {
  group: id.meta({ description: "The group of rows that it stands in." }),
  label: words.meta({ description: "The question, as the row's heading." }),
  definition: words.meta({ description: "What counts as which answer." }),
  formerly: z.array(id).min(1).optional().meta({ description: "Ids it once had; their anchors keep working." }),
};

const chosenFrom = <Type extends "one-of" | "some-of">(type: Type) =>
  z.strictObject({
    ...common,
    type: z.literal(type),
    values: wordsById.optional().meta({ description: "Allowed values: id and label." }),
    vocabulary: id.optional().meta({ description: "A list in content/vocabularies that holds the allowed values instead." }),
  });

/** One question that a comparison answers. */
export const criterion = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("yes-no") }),
  chosenFrom("one-of"),
  chosenFrom("some-of"),
  z.strictObject({ ...common, type: z.literal("quantity"), unit: words.meta({ description: "Unit for display; cells may use any unit of its dimension." }) }),
  z.strictObject({ ...common, type: z.literal("text") }),
  z.strictObject({ ...common, type: z.literal("date") }),
]);
export type CriterionFacts = z.infer<typeof criterion>;

/** Front matter of content/categories/<id>/index.mdx. */
export const category = z.strictObject({
  name: words,
  aliases,
  layer: z.enum(LAYERS),
  summary,
  related: z.array(id).meta({ description: "Categories that are chosen together with it; shown on both pages." }),
  formerly: z.array(id).min(1).optional().meta({ description: "Ids it once had; their addresses redirect." }),
  groups: wordsById.meta({ description: "Groups of rows in their order: id and label." }),
  criteria: z.record(id, criterion).meta({ description: "The rows in their order." }),
  questions: z
    .record(id, z.strictObject({ ask: words, criteria: z.array(id).min(1) }))
    .meta({ description: "The questions that decide, each with the rows that answer it." }),
});
export type CategoryFacts = z.infer<typeof category>;

/** Front matter of content/categories/<id>/index.zh.mdx: words only. */
export const categoryTranslation = z.strictObject({
  translates,
  name: words,
  aliases,
  summary,
  groups: wordsById,
  criteria: z.record(id, z.strictObject({ label: words, definition: words, values: wordsById.optional() })),
  questions: wordsById,
});
export type CategoryWords = z.infer<typeof categoryTranslation>;
