import type { AnyItem, Content } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import { problemAt, type Rule } from "./rule.ts";

type Shelf = "tools" | "categories" | "guides";

export const referenceExists: Rule = {
  id: "reference/exists",
  description: "Every tool, category and guide that a field names has a file, and the guide lists the items that a stack cites.",
  *check(content) {
    for (const { document, field, shelf, found } of references(content)) {
      if (content.known[shelf].has(found)) continue;
      yield problemAt(this.id, document, { field, of: "key", found, allowed: [...content.known[shelf]].sort(), fix: `use the id of a file in content/${shelf}` });
    }
    for (const { document, facts } of content.stacks.values()) {
      for (const [guide, items] of Object.entries(facts.principles ?? {})) {
        const known = content.guides.get(guide)?.facts.items;
        for (const [index, found] of items.entries()) {
          if (!known || Object.hasOwn(known, found)) continue;
          yield problemAt(this.id, document, { field: ["principles", guide, index], found, allowed: Object.keys(known).sort(), fix: `use the id of an item of content/guides/${guide}.mdx` });
        }
      }
    }
  },
};

interface Reference {
  readonly document: ContentDocument;
  readonly field: readonly PropertyKey[];
  readonly shelf: Shelf;
  readonly found: string;
}

function* references(content: Content): Generator<Reference> {
  const related = (items: Iterable<AnyItem & { facts: { related: string[] } }>) =>
    [...items].flatMap(({ document, facts }) => facts.related.map((found, index): Reference => ({ document, field: ["related", index], shelf: "categories", found })));
  yield* related(content.categories.values());
  yield* related(content.guides.values());
  for (const { document, id } of content.entries) yield { document, field: [], shelf: "tools", found: id };
  for (const { document, facts } of content.tools.values()) {
    const successors = "successors" in facts.status ? (facts.status.successors ?? []) : [];
    for (const [index, found] of successors.entries()) yield { document, field: ["status", "successors", index], shelf: "tools", found };
    for (const [index, { tool }] of (facts.relations ?? []).entries()) yield { document, field: ["relations", index, "tool"], shelf: "tools", found: tool };
  }
  for (const { document, facts } of content.stacks.values()) {
    for (const guide of Object.keys(facts.principles ?? {})) yield { document, field: ["principles", guide], shelf: "guides", found: guide };
    for (const [category, decision] of Object.entries(facts.decisions)) {
      yield { document, field: ["decisions", category], shelf: "categories", found: category };
      for (const part of ["chosen", "considered", "rejected"] as const) {
        for (const tool of Object.keys(decision[part] ?? {})) yield { document, field: ["decisions", category, part, tool], shelf: "tools", found: tool };
      }
    }
  }
}
