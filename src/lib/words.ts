import { createHash } from "node:crypto";
import type { CategoryFacts } from "../schemas/category.ts";
import type { EntryFacts } from "../schemas/entry.ts";
import type { GuideFacts } from "../schemas/guide.ts";
import type { StackFacts } from "../schemas/stack.ts";
import { IDENTITY_FACTS, type ToolFacts } from "../schemas/tool.ts";

/** A tree of texts: what a translation renders, in the shape in which its file writes it. */
export type WordTree = string | readonly WordTree[] | { readonly [key: string]: WordTree };

const shows = (sources: Record<string, { shows: string }>) => mapValues(sources, (source) => source.shows);

/** Returns the words of a category that a translation must render. */
export function categoryWords(facts: CategoryFacts): WordTree {
  return {
    name: facts.name,
    summary: facts.summary,
    groups: facts.groups,
    criteria: mapValues(facts.criteria, (criterion) => ({
      label: criterion.label,
      definition: criterion.definition,
      ...("values" in criterion && criterion.values && !criterion.vocabulary ? { values: criterion.values } : {}),
    })),
    questions: mapValues(facts.questions, (question) => question.ask),
  };
}

/** Returns the words of an entry that a translation must render; `textCriteria` are the criteria answered in prose. */
export function entryWords(facts: EntryFacts, textCriteria: ReadonlySet<string>): WordTree {
  const texts = Object.entries(facts.cells).flatMap(([id, cell]) => ("value" in cell && textCriteria.has(id) && typeof cell.value === "string" ? [[id, cell.value] as const] : []));
  return {
    summary: facts.summary,
    choose: facts.choose,
    avoid: facts.avoid,
    ...filled("notes", notesOf(facts.cells)),
    ...filled("texts", Object.fromEntries(texts)),
    ...filled("sources", shows(facts.sources)),
  };
}

/** Returns the words of a tool that a translation must render. */
export function toolWords(facts: ToolFacts): WordTree {
  const identity = Object.fromEntries(IDENTITY_FACTS.map((key) => [key, facts[key]]));
  return {
    summary: facts.summary,
    ...filled("notes", notesOf(identity)),
    ...filled("history", mapValues(facts.history ?? {}, (event) => event.what)),
    ...filled("sources", shows(facts.sources)),
  };
}

/** Returns the words of a stack that a translation must render. */
export function stackWords(facts: StackFacts): WordTree {
  return {
    title: facts.title,
    summary: facts.summary,
    ...filled("setting", facts.setting as Record<string, string>),
    decisions: mapValues(facts.decisions, (decision) => ({
      need: decision.need,
      ...(decision.note ? { note: decision.note } : {}),
      ...(decision.without ? { without: decision.without.reason } : {}),
      ...filled("reasons", mapValues({ ...decision.rejected, ...decision.considered, ...decision.chosen }, (tool) => tool.reason)),
    })),
    ...filled("sources", shows(facts.sources)),
  };
}

/** Returns the words of a guide that a translation must render. */
export function guideWords(facts: GuideFacts): WordTree {
  const items = mapValues(facts.items ?? {}, ({ name, text }) => ({ name, ...(text ? { text } : {}) }));
  return { title: facts.title, summary: facts.summary, ...filled("items", items), ...filled("sources", shows(facts.sources)) };
}

/** Returns the fingerprint (first 12 hexadecimal digits of SHA-256) of English words and body, by which a translation is known to be current. */
export function fingerprint(words: WordTree, body: string): string {
  return createHash("sha256").update(JSON.stringify([words, body.trim()])).digest("hex").slice(0, 12);
}

function notesOf(facts: Readonly<Record<string, { note?: string | undefined }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).flatMap(([id, { note }]) => (note ? [[id, note]] : [])));
}

function filled(key: string, words: Record<string, WordTree>): Record<string, WordTree> {
  return Object.keys(words).length > 0 ? { [key]: words } : {};
}

function mapValues<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
