import { z } from "astro/zod";
import { LAYERS } from "./category.ts";
import { quantity } from "./entry.ts";
import { GUIDE_KINDS } from "./guide.ts";
import { date, day, httpsUrl, id, words } from "./shared.ts";
import { EVENT_TYPES, RELATION_TYPES } from "./tool.ts";

/** Version of the interface: the number before the dot rises only when something that programs may rely on goes. */
export const SCHEMA_VERSION = "1.0";

/** The first twelve hexadecimal digits of a SHA-256 over the content. */
export const revision = z.string().regex(/^[0-9a-f]{12}$/u);

const address = z.url().meta({ description: "The page for people that shows the same." });
const names = z.array(words);

const envelope = {
  schema_version: z.literal(SCHEMA_VERSION),
  generated_at: day.meta({ description: "The day of the build: what the document says is what the atlas said on it." }),
  revision: revision.meta({ description: "Fingerprint of the content: the first 12 digits of a SHA-256." }),
  language: z.enum(["en", "zh-Hans"]),
  licence: z.literal("CC-BY-4.0"),
  url: address,
};

const sourceDocument = z.strictObject({ number: z.int().positive(), url: httpsUrl, title: words, shows: words, checked: day });
const sourceNumbers = z.array(z.int().positive()).meta({ description: "Numbers of sources of the same document." });
const value = z.union([words, z.array(words).min(1), quantity]);

const cellDocument = z.strictObject({
  state: z.enum(["known", "unknown", "not-applicable", "disputed"]),
  text: words.meta({ description: "The answer as the pages show it." }),
  value: value.optional().meta({ description: "The answer for programs, where the state is known." }),
  answers: z.array(z.strictObject({ value, sources: sourceNumbers })).optional().meta({ description: "The answers that contradict each other, where the state is disputed." }),
  note: words.optional(),
  sources: sourceNumbers,
});
export type CellDocument = z.infer<typeof cellDocument>;

const criterionDocument = z.strictObject({
  id,
  label: words,
  definition: words,
  group: id,
  type: z.enum(["yes-no", "one-of", "some-of", "quantity", "text", "date"]),
  unit: words.optional(),
  values: z.record(words, words).optional().meta({ description: "Labels of the allowed values, by id, in their order." }),
});
export type CriterionDocument = z.infer<typeof criterionDocument>;

const entryDocument = z.strictObject({
  tool: id,
  name: words,
  summary: words,
  url: address,
  open_source: z.boolean().meta({ description: "Whether some alternative of its licence is approved by the Open Source Initiative." }),
  licence: words.optional().meta({ description: "SPDX expression." }),
  hosting: names.meta({ description: "self-hosted, managed, in-house; empty where unknown." }),
  status: words.optional(),
  choose: names,
  avoid: names,
  cells: z.record(id, cellDocument),
  sources: z.array(sourceDocument),
});
export type EntryDocument = z.infer<typeof entryDocument>;

const comparison = {
  category: id,
  name: words,
  summary: words,
  layer: z.enum(LAYERS),
  groups: z.record(id, words),
  criteria: z.array(criterionDocument),
  entries: z.array(entryDocument),
};
const comparisonDocument = z.strictObject({ ...comparison, url: address });
/** Some entries of a category side by side. */
export type ComparisonDocument = z.infer<typeof comparisonDocument>;

export const categoryDocument = z.strictObject({ ...envelope, ...comparison, aliases: names, related: z.array(id) });
export type CategoryDocument = z.infer<typeof categoryDocument>;

/** What readers take away of what they see: one comparison, or one for each category that a pair shares. */
export const takenDocument = z.strictObject({ ...envelope, comparisons: z.array(comparisonDocument).min(1) });
export type TakenDocument = z.infer<typeof takenDocument>;

const factDocument = z.strictObject({ state: z.enum(["known", "unknown", "not-applicable"]), values: names, note: words.optional(), since: date.optional(), sources: sourceNumbers });
const eventDocument = { date, type: z.enum(EVENT_TYPES), what: words, from: words.optional(), to: words.optional() };

export const toolDocument = z.strictObject({
  ...envelope,
  tool: id,
  name: words,
  aliases: names,
  summary: words,
  kind: z.enum(["software", "service", "practice"]),
  homepage: httpsUrl.optional(),
  repository: httpsUrl.optional(),
  facts: z.record(id, factDocument),
  successors: z.array(id),
  history: z.array(z.strictObject({ ...eventDocument, sources: sourceNumbers })),
  relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), direction: z.enum(["to", "from"]), tool: id })),
  roles: z.array(z.strictObject({ category: id, name: words, url: address })),
  sources: z.array(sourceDocument),
});
export type ToolDocument = z.infer<typeof toolDocument>;

const choiceDocument = z.strictObject({ tool: id, verdict: z.enum(["chosen", "considered", "rejected"]), reason: words });
const stackDocument = z.strictObject({
  stack: id,
  title: words,
  summary: words,
  url: address,
  written: date,
  setting: z.record(words, words),
  decisions: z.array(z.strictObject({ category: id, need: words, without: words.optional(), note: words.optional(), choices: z.array(choiceDocument) })),
  sources: z.array(sourceDocument),
});

export const stacksDocument = z.strictObject({ ...envelope, stacks: z.array(stackDocument) });
export type StacksDocument = z.infer<typeof stacksDocument>;

/** An answer as a snapshot holds it: a state other than known, one value, or the values that contradict each other. */
const formerAnswer = z.strictObject({ state: cellDocument.shape.state, values: z.array(value), sources: z.array(z.int().nonnegative()) });
export type FormerAnswer = z.infer<typeof formerAnswer>;
const formerEntry = z.strictObject({ sources: z.array(z.strictObject({ url: httpsUrl, checked: day })), cells: z.record(id, formerAnswer) });
export type FormerEntry = z.infer<typeof formerEntry>;

/** All cells of the atlas on one day: content/snapshots/<day>.json. */
export const snapshot = z.strictObject({ date: day, revision, categories: z.record(id, z.record(id, formerEntry)) });
export type Snapshot = z.infer<typeof snapshot>;
/** The part of a snapshot that one page needs. */
export const snapshotSlice = z.strictObject({ date: day, revision, category: id, entries: z.record(id, formerEntry) });
export type SnapshotSlice = z.infer<typeof snapshotSlice>;
export const snapshotsDocument = z.strictObject({ schema_version: z.literal(SCHEMA_VERSION), snapshots: z.array(z.strictObject({ date: day, revision, categories: z.array(id) })) });
export type SnapshotsDocument = z.infer<typeof snapshotsDocument>;

const cellChange = z.strictObject({ category: id, tool: id, criterion: id, kind: z.enum(["added", "changed"]), old: words.optional(), new: words, url: address });
export const changesDocument = z.strictObject({
  ...envelope,
  events: z.array(z.strictObject({ tool: id, ...eventDocument, url: address })).meta({ description: "What happened to the tools, newest first." }),
  releases: z.array(z.strictObject({ date: day, since: day, cells: z.array(cellChange) })).meta({ description: "What changed in the atlas from one snapshot to the next, newest first." }),
});
export type ChangesDocument = z.infer<typeof changesDocument>;

const listed = z.strictObject({ id, name: words, summary: words, url: address, data: address });
export const indexDocument = z.strictObject({
  ...envelope,
  openapi: address,
  categories: z.array(listed.extend({ layer: z.enum(LAYERS), entries: z.array(id), csv: address, markdown: address })),
  tools: z.array(listed.extend({ aliases: names, categories: z.array(id) })),
  stacks: address,
  changes: address,
  snapshots: address,
  guides: z.array(z.strictObject({ id, title: words, kind: z.enum(GUIDE_KINDS), url: address, markdown: address })),
});
export type IndexDocument = z.infer<typeof indexDocument>;

/** The schema of each kind of document of the interface, by name. */
export const API_SCHEMAS = {
  index: indexDocument,
  category: categoryDocument,
  comparison: takenDocument,
  tool: toolDocument,
  stacks: stacksDocument,
  changes: changesDocument,
  snapshots: snapshotsDocument,
  "snapshot-slice": snapshotSlice,
} as const satisfies Record<string, z.ZodType>;
