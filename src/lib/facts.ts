import type { Content } from "./content.ts";
import type { ContentDocument } from "./document.ts";

type Path = readonly PropertyKey[];

/** A reference from a fact to sources of its own file. */
export interface Citation {
  readonly document: ContentDocument;
  readonly field: Path;
  readonly sources: readonly string[];
}

/** Every document that has sources, with the ids that it declares. */
export function* sourcedDocuments(content: Content): Generator<{ document: ContentDocument; sources: Record<string, { url: string; checked: string }> }> {
  for (const shelf of [content.tools.values(), content.entries, content.stacks.values(), content.guides.values()]) {
    for (const { document, facts } of shelf) yield { document, sources: facts.sources };
  }
}

/** Every field named `source` in a document's data, at any depth. */
export function* citationsOf(document: ContentDocument, value: unknown = document.data, field: Path = []): Generator<Citation> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = [...field, Array.isArray(value) ? Number(key) : key];
    if (key === "source" && (typeof child === "string" || Array.isArray(child))) yield { document, field: at, sources: [child].flat() as string[] };
    else yield* citationsOf(document, child, at);
  }
}
