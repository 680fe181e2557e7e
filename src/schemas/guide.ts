import { z } from "astro/zod";
import { aliases, id, sourceIds, sources, summary, translates, words, wordsById } from "./shared.ts";

export const GUIDE_KINDS = ["method", "principle", "process", "glossary"] as const;

/** A step of a checklist, a principle, or a term: what a guide lists by id, so that it can be linked to and, in a stack, cited. */
const item = z.strictObject({
  name: words,
  aliases: aliases.meta({ description: "Other names, in any language, by which search finds it." }),
  text: words.optional(),
  source: sourceIds.optional(),
});

/** Front matter of content/guides/<id>.mdx. */
export const guide = z.strictObject({
  title: words,
  aliases,
  kind: z.enum(GUIDE_KINDS),
  summary,
  formerly: z.array(id).min(1).optional(),
  related: z.array(id).meta({ description: "Categories that it ties to." }),
  items: z.record(id, item).optional().meta({ description: "Principles, the steps of a checklist, or the terms of a glossary." }),
  sources,
});
export type GuideFacts = z.infer<typeof guide>;

/** Front matter of content/guides/<id>.zh.mdx: words only. */
export const guideTranslation = z.strictObject({ translates, title: words, aliases, summary, items: z.record(id, z.strictObject({ name: words, text: words.optional() })).optional(), sources: wordsById.optional() });
export type GuideWords = z.infer<typeof guideTranslation>;
