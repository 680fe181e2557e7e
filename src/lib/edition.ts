import type { CellFacts } from "../schemas/entry.ts";
import { IDENTITY_FACTS, type IdentityFact, type ToolFacts } from "../schemas/tool.ts";
import type { AnyItem, CategoryItem, Content, EntryItem, GuideItem, StackItem, ToolItem } from "./content.ts";
import type { Locale } from "./locale.ts";
import type { Category, Cell, Choice, Criterion, Decision, Entry, Fact, Guide, HistoryEvent, Listed, Relation, Source, Stack, Thing, Tool } from "./things.ts";
import { cncfOf, releasesOf } from "./imported.ts";
import { translationState } from "./translation-state.ts";

/** The whole atlas in one language: plain data with its indexes, from which every page is built. */
export interface Edition {
  readonly locale: Locale;
  readonly categories: ReadonlyMap<string, Category>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly stacks: ReadonlyMap<string, Stack>;
  readonly guides: ReadonlyMap<string, Guide>;
  /** Returns the label of a term of a vocabulary, or the term itself. */
  readonly term: (vocabulary: string, id: string) => string;
  /** Returns the entries of a tool, in the order of their categories' names. */
  readonly entriesOf: (tool: string) => readonly Entry[];
}

/** Returns the atlas in one language; where words are missing in it, English stands in. */
export function editionOf(content: Content, locale: Locale): Edition {
  const term = (vocabulary: string, id: string) => content.vocabularies.get(vocabulary)?.[id]?.[locale] ?? id;
  const tools = byName([...content.tools.values()].map((item) => toolOf(item, locale, content)));
  const entries = content.entries.flatMap((item) => {
    const tool = tools.get(item.id);
    return tool ? [entryOf(item, locale, tool)] : [];
  });
  const categories = byName([...content.categories.values()].map((item) => categoryOf(item, locale, content, entries)));
  const entriesByTool = Map.groupBy([...categories.values()].flatMap((category) => category.entries), (entry) => entry.id);
  return {
    locale,
    categories,
    tools,
    stacks: byName([...content.stacks.values()].map((item) => stackOf(item, locale))),
    guides: byName([...content.guides.values()].map((item) => guideOf(item, locale))),
    term,
    entriesOf: (tool) => entriesByTool.get(tool) ?? [],
  };
}

/** Returns things by id, in alphabetical order of their English names. */
export function byName<T extends Thing>(things: readonly T[]): Map<string, T> {
  return new Map([...things].sort((a, b) => compareNames(a.sortName, b.sortName)).map((thing) => [thing.id, thing]));
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Compares two names alphabetically, as the atlas orders everything; negative when `a` comes first. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

function thingOf(item: AnyItem, locale: Locale, sortName: string, translatedName: string | undefined, english: { aliases?: string[] | undefined; summary: string }): Thing {
  const name = translatedName ?? sortName;
  const words = locale === "zh" ? item.translation?.words : undefined;
  const translated = item.translation?.words;
  const translatedAliases = (translated && "aliases" in translated && translated.aliases) || [];
  const translatedNames = translated && "name" in translated && translated.name && translated.name !== name ? [translated.name] : [];
  return {
    id: item.id,
    name,
    sortName,
    // Names of both languages find the thing in either.
    aliases: [...new Set(locale === "zh" ? [...translatedAliases, ...englishNames(item, name), ...(english.aliases ?? [])] : [...(english.aliases ?? []), ...translatedNames, ...translatedAliases])],
    summary: words?.summary ?? english.summary,
    translation: locale === "en" ? "original" : translationState(item),
    file: item.document.path,
    bodyFile: words && item.translation ? item.translation.document.path : item.document.path,
  };
}

function englishNames({ facts }: AnyItem, name: string): string[] {
  const english = "name" in facts ? facts.name : "title" in facts ? facts.title : undefined;
  return english && english !== name ? [english] : [];
}

function sourcesOf(facts: Readonly<Record<string, Omit<Source, "id" | "number">>>, shows: Readonly<Record<string, string>> | undefined): Map<string, Source> {
  return new Map(Object.entries(facts).map(([id, source], index) => [id, { ...source, id, number: index + 1, shows: shows?.[id] ?? source.shows }]));
}

function cited(sources: ReadonlyMap<string, Source>, ids: string | readonly string[]): Source[] {
  return [ids].flat().flatMap((id) => sources.get(id) ?? []);
}

function categoryOf(item: CategoryItem, locale: Locale, content: Content, entries: readonly Entry[]): Category {
  const { facts } = item;
  const words = locale === "zh" ? item.translation?.words : undefined;
  const criteria = Object.entries(facts.criteria).map(([id, criterion]): Criterion => {
    const own = words?.criteria[id];
    const values = "vocabulary" in criterion && criterion.vocabulary ? mapOf(content.vocabularies.get(criterion.vocabulary) ?? {}, (term) => term[locale]) : mapOf(("values" in criterion && criterion.values) || {}, (label, key) => own?.values?.[key] ?? label);
    return {
      id,
      type: criterion.type,
      group: criterion.group,
      label: own?.label ?? criterion.label,
      definition: own?.definition ?? criterion.definition,
      ...("unit" in criterion ? { unit: criterion.unit } : {}),
      values,
      formerly: criterion.formerly ?? [],
    };
  });
  return {
    ...thingOf(item, locale, facts.name, words?.name, facts),
    layer: facts.layer,
    related: facts.related.concat([...content.categories.values()].filter((other) => other.facts.related.includes(item.id) && !facts.related.includes(other.id)).map((other) => other.id)),
    groups: Object.entries(facts.groups).map(([id, label]) => ({ id, label: words?.groups[id] ?? label, criteria: criteria.filter((criterion) => criterion.group === id) })),
    criteria: Object.keys(facts.groups).flatMap((group) => criteria.filter((criterion) => criterion.group === group)),
    questions: Object.entries(facts.questions).map(([id, question]) => ({ id, ask: words?.questions[id] ?? question.ask, criteria: question.criteria.flatMap((key) => criteria.find((criterion) => criterion.id === key) ?? []) })),
    entries: [...byName(entries.filter((entry) => entry.category === item.id)).values()],
  };
}

function entryOf(item: EntryItem, locale: Locale, tool: Tool): Entry {
  const { facts } = item;
  const words = locale === "zh" ? item.translation?.words : undefined;
  const sources = sourcesOf(facts.sources, words?.sources);
  const cells = Object.entries(facts.cells).map(([id, cell]): [string, Cell] => [id, cellOf(id, cell, sources, words?.notes?.[id], words?.texts?.[id])]);
  return {
    ...thingOf(item, locale, facts.name ?? tool.sortName, words?.name ?? (facts.name ? undefined : tool.name), facts),
    tool,
    category: item.category,
    choose: words?.choose ?? facts.choose,
    avoid: words?.avoid ?? facts.avoid,
    cells: new Map(cells),
    sources: [...sources.values()],
  };
}

function cellOf(criterion: string, cell: CellFacts, sources: ReadonlyMap<string, Source>, noteWords: string | undefined, textWords: string | undefined): Cell {
  const note = noteWords ?? cell.note;
  const noted = note === undefined ? {} : { note };
  if ("value" in cell) return { criterion, state: "known", answers: [{ value: cell.value, ...(textWords ? { words: textWords } : {}), sources: cited(sources, cell.source) }], ...noted };
  if ("answers" in cell) return { criterion, state: "disputed", answers: cell.answers.map(({ value, source }) => ({ value, sources: cited(sources, source) })), ...noted };
  return { criterion, state: cell.state, answers: [], ...noted };
}

function toolOf(item: ToolItem, locale: Locale, content: Content): Tool {
  const { facts } = item;
  const words = locale === "zh" ? item.translation?.words : undefined;
  const sources = sourcesOf(facts.sources, words?.sources);
  const reverse = [...content.tools.values()].flatMap((other) =>
    (other.facts.relations ?? [])
      .filter((relation) => relation.tool === item.id)
      .map((relation): Relation => ({ type: relation.type, direction: "from", tool: other.id, sources: cited(sourcesOf(other.facts.sources, locale === "zh" ? other.translation?.words.sources : undefined), relation.source) })),
  );
  return {
    ...thingOf(item, locale, facts.name, words?.name, facts),
    formerly: facts.formerly ?? [],
    kind: facts.kind,
    ...(facts.homepage ? { homepage: facts.homepage } : {}),
    ...(facts.repository ? { repository: facts.repository } : {}),
    ...releasesOf(item.id, content),
    ...cncfOf(item.id, content),
    facts: IDENTITY_FACTS.map((key) => identityFact(key, facts, sources, words?.notes?.[key])),
    ...("value" in facts.status ? { status: facts.status.value } : {}),
    ...("steward" in facts.governance && facts.governance.steward ? { steward: facts.governance.steward } : {}),
    successors: "successors" in facts.status ? (facts.status.successors ?? []) : [],
    history: Object.entries(facts.history ?? {})
      .map(([id, event]): HistoryEvent => ({
        id,
        date: event.date,
        type: event.type,
        what: words?.history?.[id] ?? event.what,
        ...("from" in event && event.from ? { from: event.from } : {}),
        ...("to" in event ? { to: event.to } : {}),
        sources: cited(sources, event.source),
      }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    relations: [...(facts.relations ?? []).map((relation): Relation => ({ type: relation.type, direction: "to", tool: relation.tool, sources: cited(sources, relation.source) })), ...reverse],
    sources: [...sources.values()],
  };
}

function identityFact(key: IdentityFact, facts: ToolFacts, sources: ReadonlyMap<string, Source>, noteWords: string | undefined): Fact {
  const fact = facts[key];
  const note = noteWords ?? fact.note;
  const noted = note === undefined ? {} : { note };
  if (!("value" in fact)) return { key, state: fact.state, values: [], sources: [], ...noted };
  const since = "since" in fact && fact.since ? { since: fact.since } : {};
  return { key, state: "known", values: [fact.value].flat(), sources: cited(sources, fact.source), ...noted, ...since };
}

function stackOf(item: StackItem, locale: Locale): Stack {
  const { facts } = item;
  const words = locale === "zh" ? item.translation?.words : undefined;
  const sources = sourcesOf(facts.sources, words?.sources);
  const keys = ["team", "hardware", "budget", "context"] as const;
  return {
    ...thingOf(item, locale, facts.title, words?.title, facts),
    written: facts.written,
    setting: [{ key: "year", text: facts.written.slice(0, 4) }, ...keys.flatMap((key) => (facts.setting[key] ? [{ key, text: words?.setting?.[key] ?? facts.setting[key] }] : []))],
    decisions: Object.entries(facts.decisions).map(([category, decision]): Decision => {
      const own = words?.decisions[category];
      const note = own?.note ?? decision.note;
      const choices = (["chosen", "considered", "rejected"] as const).flatMap((verdict) =>
        Object.entries(decision[verdict] ?? {}).map(([tool, { reason, source }]): Choice => ({ verdict, tool, reason: own?.reasons?.[tool] ?? reason, sources: cited(sources, source) })),
      );
      return {
        category,
        need: own?.need ?? decision.need,
        ...(note ? { note } : {}),
        ...(decision.without ? { without: { reason: own?.without ?? decision.without.reason, sources: cited(sources, decision.without.source) } } : {}),
        choices,
      };
    }),
    principles: Object.entries(facts.principles ?? {}).map(([guide, items]) => ({ guide, items })),
    sources: [...sources.values()],
  };
}

function guideOf(item: GuideItem, locale: Locale): Guide {
  const { facts, translation } = item;
  const words = locale === "zh" ? translation?.words : undefined;
  const sources = sourcesOf(facts.sources, words?.sources);
  return {
    ...thingOf(item, locale, facts.title, words?.title, facts),
    kind: facts.kind,
    related: facts.related,
    items: Object.entries(facts.items ?? {}).map(([id, english]): Listed => {
      const own = words?.items?.[id];
      const [name, text] = [own?.name ?? english.name, own?.text ?? english.text];
      // Names of both languages find it in either.
      const names = new Set([english.name, translation?.words.items?.[id]?.name ?? name, ...(english.aliases ?? [])]);
      names.delete(name);
      return { id, name, aliases: [...names], ...(text ? { text } : {}), sources: english.source ? cited(sources, english.source) : [] };
    }),
    sources: [...sources.values()],
  };
}

function mapOf<Value, Result>(record: Readonly<Record<string, Value>>, map: (value: Value, key: string) => Result): Map<string, Result> {
  return new Map(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
