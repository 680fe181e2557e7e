import { z } from "astro/zod";
import { aliases, date, id, sourceIds, sources, summary, translates, words, wordsById } from "./shared.ts";

const SETTING_LENGTH = 200;
const settingWords = words.max(SETTING_LENGTH).optional();
const setting = { team: settingWords, hardware: settingWords, budget: settingWords, context: settingWords };

const reasoned = z.strictObject({ reason: words, source: sourceIds });
const reasonedTools = z.record(id, reasoned).optional();

const decision = z.strictObject({
  need: words.meta({ description: "The constraint that led to the decision." }),
  chosen: reasonedTools,
  considered: reasonedTools,
  rejected: reasonedTools,
  without: reasoned.optional().meta({ description: "Why the team did without the whole category." }),
  note: words.optional(),
});

/** Front matter of content/stacks/<id>.mdx: one team's decisions by category. */
export const stack = z.strictObject({
  title: words,
  aliases,
  summary,
  formerly: z.array(id).min(1).optional(),
  written: date.meta({ description: "When the write-up was published, or of which date the commit is: what happened to a tool later is told beside the choice." }),
  setting: z.strictObject(setting),
  decisions: z.record(id, decision),
  principles: z.record(id, z.array(id).min(1)).optional().meta({ description: "Items of guides that the stack shows, by guide." }),
  sources,
});
export type StackFacts = z.infer<typeof stack>;

/** Front matter of content/stacks/<id>.zh.mdx: words only. */
export const stackTranslation = z.strictObject({
  translates,
  title: words,
  aliases,
  summary,
  setting: z.strictObject(setting).optional(),
  decisions: z.record(
    id,
    z.strictObject({ need: words, note: words.optional(), without: words.optional(), reasons: wordsById.optional() }),
  ),
  sources: wordsById.optional(),
});
export type StackWords = z.infer<typeof stackTranslation>;
