import type { Content } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import { problemAt, type Rule } from "./rule.ts";

interface Claim {
  readonly kind: "name" | "repository";
  readonly text: string;
  readonly owner: string;
  readonly document: ContentDocument;
  readonly field: readonly PropertyKey[];
}

export const nameUnique: Rule = {
  id: "name/unique",
  description: "No two tools share a name, an alias or a repository, nor do two categories; a term of a glossary is not the name of a tool; within one tool they do not repeat.",
  *check(content) {
    const first = new Map<string, Claim>();
    // Where a name and another name meet, the other name is the one to change.
    const [names, aliases] = [[...claims(content)].filter(({ field }) => !field.includes("aliases")), [...claims(content)].filter(({ field }) => field.includes("aliases"))];
    for (const claim of [...names, ...aliases]) {
      const key = `${claim.kind} ${claim.text.toLowerCase()}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, claim);
      else yield problemAt(this.id, claim.document, { field: claim.field, found: claim.text, allowed: `a ${claim.kind} that ${earlier.document.path} does not use already`, fix: "keep it in the one file where it belongs" });
    }
  },
};

function* claims(content: Content): Generator<Claim> {
  for (const { id, facts, document, translation } of content.tools.values()) {
    yield* names(`tool ${id}`, facts, document);
    if (translation) yield* names(`tool ${id}`, translation.words, translation.document, facts.name);
    if (facts.repository) yield { kind: "repository", text: facts.repository.replace(/(?:\.git)?\/?$/u, ""), owner: id, document, field: ["repository"] };
  }
  for (const { id, facts, document, translation } of content.categories.values()) {
    yield* names(`category ${id}`, facts, document);
    if (translation) yield* names(`category ${id}`, translation.words, translation.document, facts.name);
  }
  for (const { facts, document } of content.guides.values()) {
    if (facts.kind !== "glossary") continue;
    for (const [id, item] of Object.entries(facts.items ?? {})) yield* names(`term ${id}`, item, document, undefined, ["items", id]);
  }
  for (const { id, facts, document } of content.entries) yield* names(`entry ${id}`, facts, document);
}

function* names(owner: string, words: { name?: string | undefined; aliases?: string[] | undefined }, document: ContentDocument, except?: string, field: readonly PropertyKey[] = []): Generator<Claim> {
  if (words.name && words.name !== except) yield { kind: "name", text: words.name, owner, document, field: [...field, "name"] };
  for (const [index, text] of (words.aliases ?? []).entries()) yield { kind: "name", text, owner, document, field: [...field, "aliases", index] };
}
