import { z } from "astro/zod";
import { aliases, id, sources, summary, translates, words, wordsById } from "./shared.ts";

export const GUIDE_KINDS = ["method", "principle", "process"] as const;

/** Front matter of content/guides/<id>.mdx. */
export const guide = z.strictObject({
  title: words,
  aliases,
  kind: z.enum(GUIDE_KINDS),
  summary,
  formerly: z.array(id).min(1).optional(),
  related: z.array(id).meta({ description: "Categories that it ties to." }),
  sources,
});
export type GuideFacts = z.infer<typeof guide>;

/** Front matter of content/guides/<id>.zh.mdx: words only. */
export const guideTranslation = z.strictObject({ translates, title: words, aliases, summary, sources: wordsById.optional() });
export type GuideWords = z.infer<typeof guideTranslation>;
