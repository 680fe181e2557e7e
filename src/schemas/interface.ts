import { z } from "astro/zod";
import { words } from "./shared.ts";

/** Every string of the interface by the area that it stands in; its key in content/interface is `area.name`, and each language must have all of them. */
const AREAS = {
  site: ["name", "tagline", "description"],
  nav: [
    "skip", "home", "main", "breadcrumbs", "categories", "tools", "stacks", "guides", "comparisons", "data", "search", "language", "language.label", "changes",
  ],
  theme: ["label", "auto", "light", "dark"],
  search: [
    "label", "placeholder", "hint", "none", "count", "all", "failed", "facet.licence", "facet.hosting", "facet.status", "facet.language", "how", "nearest",
    "elsewhere", "without", "successor", "alternative", "noscript", "facets", "facet.kind", "facet.layer", "facet.category", "any", "title", "description",
  ],
  "licence-class": ["open-source", "other"],
  kind: ["category", "pair", "tool", "stack", "guide", "list", "practice", "term"],
  layer: ["language", "component", "process", "system", "language.text", "component.text", "process.text", "system.text", "empty"],
  home: ["title", "lead", "how", "entries"],
  categories: ["title", "description"],
  category: [
    "title", "matrix", "guide", "questions", "questions.text", "advice", "pairs", "verdicts", "verdicts.none", "without", "related", "notes", "notes.text",
    "contents",
  ],
  matrix: [
    "caption", "criterion", "region", "differs", "tools", "all", "differences", "shown", "unknown-tools", "unknown-anchor", "source.short", "close", "legend",
    "link", "more", "where", "condition", "condition.choose", "sort", "sort.name", "sort.descending", "ordered", "criteria", "cell-link", "hidden-anchor",
  ],
  condition: ["open-source", "self-hosted", "managed"],
  take: [
    "heading", "record", "copy", "copied", "manual", "failed", "cite", "cite.line", "record.title", "record.context", "record.outcome", "record.consequence",
    "record.argument",
  ],
  asof: ["changed", "none", "missing", "added"],
  feed: ["release", "category", "site", "link"],
  embed: ["link", "origin", "snippet"],
  api: ["index", "llms", "programs"],
  mark: ["yes", "no", "partial", "unknown", "not-applicable", "disputed", "stale"],
  quantity: ["unlimited"],
  unit: ["cores", "seconds", "minutes", "hours", "days", "years", "count"],
  source: ["checked", "back", "heading", "numbers"],
  choose: ["label", "first", "editorial"],
  avoid: ["label", "first"],
  advice: ["all"],
  pair: ["title", "description", "differences", "alike", "alike.elsewhere", "alike.none", "differences.none", "facts", "matrix", "verdicts", "history"],
  comparisons: ["title", "description"],
  tools: ["title", "description", "letters", "filter", "filter.category", "filter.count"],
  tool: [
    "identity", "aliases", "homepage", "repository", "cncf", "roles", "alternatives", "in-matrix", "relations", "history", "verdicts", "verdicts.none",
    "roles.none", "successors",
  ],
  cncf: ["sandbox", "incubating", "graduated", "archived"],
  changes: ["title", "description", "year.title", "year.description", "years"],
  stack: ["since", "setting.year", "setting.team", "setting.hardware", "setting.budget", "setting.context", "decisions", "without", "principles"],
  data: [
    "page", "file", "title", "description", "lead", "states", "known", "unknown", "not-applicable", "disputed", "total", "entries", "all", "share", "ages",
    "fresh", "oldest", "translations", "translations.none",
  ],
  releases: ["heading", "imported", "source", "supported", "past", "cycle", "released", "latest", "until", "open", "ended", "lts", "none"],
  fact: ["name", "licence", "languages", "governance", "first-release", "status", "hosting", "open-source", "steward", "since"],
  relation: [
    "fork-of.to", "fork-of.from", "built-on.to", "built-on.from", "speaks-protocol-of.to", "speaks-protocol-of.from", "managed-form-of.to",
    "managed-form-of.from", "replaces.to", "replaces.from", "part-of.to", "part-of.from", "goes-well-with.to", "goes-well-with.from",
  ],
  event: ["licence", "acquired", "archived", "renamed", "end-of-life", "governance", "release", "status", "licence-change"],
  verdict: ["chosen", "considered", "rejected"],
  stacks: ["title", "description", "decided", "nothing"],
  guides: ["title", "description"],
  "guide-kind": ["method", "principle", "process", "glossary"],
  guide: ["items.method", "items.principle", "items.process", "items.glossary", "take-away", "shown", "related"],
  translation: ["missing", "outdated", "state.missing", "state.outdated"],
  edit: ["page", "report"],
  footer: ["licence", "date"],
  redirect: ["title", "moved", "split"],
  "404": ["title", "text"],
} as const;

type Key = { [Area in keyof typeof AREAS]: `${Area}.${(typeof AREAS)[Area][number]}` }[keyof typeof AREAS];
const KEYS = Object.entries(AREAS).flatMap(([area, names]) => names.map((name) => `${area}.${name}` as Key));

/** A file of content/interface. */
export const interfaceStrings = z.strictObject(Object.fromEntries(KEYS.map((key) => [key, words])) as Record<Key, typeof words>);
export type InterfaceStrings = z.infer<typeof interfaceStrings>;
