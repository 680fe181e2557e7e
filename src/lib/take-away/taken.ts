import type { CategoryDocument, ComparisonDocument, TakenDocument } from "../../schemas/api.ts";

/** What of a comparison is shown: entries and rows by id, entries in the order of their columns. */
export interface Shown {
  readonly tools: readonly string[];
  readonly criteria: readonly string[];
}

/** Returns a comparison cut to what is shown. */
export function cutComparison(comparison: ComparisonDocument, { tools, criteria }: Shown): ComparisonDocument {
  const rows = comparison.criteria.filter(({ id }) => criteria.includes(id));
  const groups = Object.entries(comparison.groups).filter(([group]) => rows.some((row) => row.group === group));
  return {
    category: comparison.category,
    name: comparison.name,
    summary: comparison.summary,
    layer: comparison.layer,
    url: comparison.url,
    groups: Object.fromEntries(groups),
    criteria: rows,
    entries: tools.flatMap((tool) => comparison.entries.filter((entry) => entry.tool === tool)).map((entry) => cutEntry(entry, criteria)),
  };
}

/** Keeps the shown cells of an entry and the sources that they cite. */
function cutEntry(entry: ComparisonDocument["entries"][number], criteria: readonly string[]): ComparisonDocument["entries"][number] {
  const cells = Object.fromEntries(Object.entries(entry.cells).filter(([criterion]) => criteria.includes(criterion)));
  const cited = new Set(Object.values(cells).flatMap((cell) => cell.sources));
  return { ...entry, cells, sources: entry.sources.filter(({ number }) => cited.has(number)) };
}

/** Returns what a reader takes away: comparisons as shown, under the permanent address of just that view. */
export function takenDocument({ schema_version, generated_at, revision, language, licence }: CategoryDocument, comparisons: ComparisonDocument[], url: string): TakenDocument {
  return { schema_version, generated_at, revision, language, licence, url, comparisons };
}
