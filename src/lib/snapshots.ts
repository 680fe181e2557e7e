import { SCHEMA_VERSION, snapshot as schema, type CellDocument, type ComparisonDocument, type EntryDocument, type FormerEntry, type Snapshot, type SnapshotsDocument, type SnapshotSlice } from "../schemas/api.ts";
import { formerText, valuesOf, type StateWords } from "./take-away/cell-changes.ts";

/** Returns the snapshot in a file's text. Throws where the text is no snapshot of its name's day. */
export function parseSnapshot(text: string, day: string): Snapshot {
  const parsed = schema.parse(JSON.parse(text));
  if (parsed.date !== day) throw new Error(`The snapshot of ${day} says that it is of ${parsed.date}`);
  return parsed;
}

/** Returns all cells of comparisons as they stand on a day, without words, so that only facts count as changes. */
export function snapshotOf(comparisons: readonly ComparisonDocument[], date: string, revision: string): Snapshot {
  return { date, revision, categories: Object.fromEntries(comparisons.map(({ category, entries }) => [category, Object.fromEntries(entries.map((entry) => [entry.tool, formerEntry(entry)]))])) };
}

function formerEntry({ cells, sources }: ComparisonDocument["entries"][number]): FormerEntry {
  const indexes = new Map(sources.map(({ number }, index) => [number, index]));
  return {
    sources: sources.map(({ url, checked }) => ({ url, checked })),
    cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, { state: cell.state, values: valuesOf(cell), sources: cell.sources.map((number) => indexes.get(number)!) }])),
  };
}

/** Returns the part of a snapshot that one category's pages need. */
export function sliceOf({ date, revision, categories }: Snapshot, category: string): SnapshotSlice {
  return { date, revision, category, entries: categories[category] ?? {} };
}

/** Returns a comparison as it stood in a snapshot, in today's words; what was not there yet is left out. */
export function snapshotComparison(snapshot: Snapshot, comparison: ComparisonDocument, words: StateWords): ComparisonDocument {
  const { entries } = sliceOf(snapshot, comparison.category);
  return { ...comparison, entries: comparison.entries.flatMap((entry) => (entries[entry.tool] ? [formerly(entry, entries[entry.tool]!, comparison.criteria, words)] : [])) };
}

function formerly(entry: EntryDocument, former: FormerEntry, criteria: ComparisonDocument["criteria"], words: StateWords): EntryDocument {
  const cells = criteria.flatMap((criterion): [string, CellDocument][] => {
    const answer = former.cells[criterion.id];
    if (!answer) return [];
    const sources = answer.sources.map((index) => index + 1);
    const values = answer.state === "known" ? { value: answer.values[0]! } : answer.state === "disputed" ? { answers: answer.values.map((value) => ({ value, sources })) } : {};
    return [[criterion.id, { state: answer.state, text: formerText(answer, criterion, words), ...values, sources }]];
  });
  return { ...entry, cells: Object.fromEntries(cells), sources: former.sources.map(({ url, checked }, index) => ({ number: index + 1, url, title: url, shows: url, checked })) };
}

/** Returns the list of snapshots for programs. */
export function snapshotsDocument(snapshots: readonly Snapshot[]): SnapshotsDocument {
  return { schema_version: SCHEMA_VERSION, snapshots: snapshots.map(({ date, revision, categories }) => ({ date, revision, categories: Object.keys(categories) })) };
}
