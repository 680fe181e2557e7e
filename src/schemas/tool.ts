import { z } from "astro/zod";
import { aliases, date, fact, httpsUrl, id, note, sourceIds, sources, summary, translates, words, wordsById } from "./shared.ts";

export const TOOL_KINDS = ["software", "service", "practice"] as const;
export const RELATION_TYPES = ["fork-of", "built-on", "speaks-protocol-of", "managed-form-of", "replaces", "part-of", "goes-well-with"] as const;
export const EVENT_TYPES = ["licence", "acquired", "archived", "renamed", "end-of-life", "governance", "release", "status"] as const;
export type RelationType = (typeof RELATION_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];

const licenceExpression = words.meta({ description: "SPDX licence expression; LicenseRef-… for what SPDX does not list." });

const status = z.strictObject({
  value: id.meta({ description: "An id of content/vocabularies/status.yaml." }),
  since: date.optional(),
  successors: z.array(id).min(1).optional().meta({ description: "Tools that took its place." }),
  note: note.optional(),
  source: sourceIds,
});

const event = z.discriminatedUnion("type", [
  z.strictObject({
    date,
    type: z.literal("licence"),
    from: licenceExpression.optional(),
    to: licenceExpression,
    what: words,
    source: sourceIds,
  }),
  z.strictObject({ date, type: z.enum(EVENT_TYPES).exclude(["licence"]), what: words, source: sourceIds }),
]);

const relation = z.strictObject({ type: z.enum(RELATION_TYPES), tool: id, source: sourceIds });

/** Front matter of content/tools/<id>.mdx: identity facts. */
export const tool = z.strictObject({
  name: words,
  aliases,
  kind: z.enum(TOOL_KINDS),
  summary,
  formerly: z.array(id).min(1).optional().meta({ description: "Ids it once had; their addresses redirect." }),
  homepage: httpsUrl.optional(),
  repository: httpsUrl.optional(),
  endoflife: id.optional().meta({ description: "Its product at endoflife.date, from which releases are imported." }),
  cncf: words.optional().meta({ description: "Its name in the CNCF landscape, from which the project level is imported." }),
  licence: fact(licenceExpression),
  languages: fact(z.array(id).min(1)).meta({ description: "Implementation languages: ids of content/vocabularies/programming-languages.yaml." }),
  governance: z.union([
    z.strictObject({ value: id, steward: words.optional(), note: note.optional(), source: sourceIds }),
    z.strictObject({ state: z.enum(["unknown", "not-applicable"]), note: note.optional() }),
  ]),
  "first-release": fact(date),
  status: z.union([status, z.strictObject({ state: z.enum(["unknown", "not-applicable"]), note: note.optional() })]),
  hosting: fact(z.array(id).min(1)),
  history: z.record(id, event).optional(),
  relations: z.array(relation).min(1).optional().meta({ description: "Stored once, in the file of the tool it is said of; shown on both pages." }),
  sources,
});
export type ToolFacts = z.infer<typeof tool>;

/** Facts of a tool that a fact sheet shows in this order. */
export const IDENTITY_FACTS = ["licence", "languages", "governance", "first-release", "status", "hosting"] as const;
export type IdentityFact = (typeof IDENTITY_FACTS)[number];

/** Front matter of content/tools/<id>.zh.mdx: words only. */
export const toolTranslation = z.strictObject({
  translates,
  name: words.optional(),
  aliases,
  summary,
  notes: z.partialRecord(z.enum(IDENTITY_FACTS), note).optional(),
  history: wordsById.optional(),
  sources: wordsById.optional(),
});
export type ToolWords = z.infer<typeof toolTranslation>;
