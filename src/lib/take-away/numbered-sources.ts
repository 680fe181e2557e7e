import type { CellDocument, ComparisonDocument, EntryDocument } from "../../schemas/api.ts";

type SourceDocument = EntryDocument["sources"][number];

/** The sources of whole comparisons under one count, by the order in which they are first cited; one page counts once. */
export class NumberedSources {
  readonly #numbers = new Map<string, number>();
  readonly list: SourceDocument[] = [];

  constructor(comparisons: readonly ComparisonDocument[]) {
    for (const { criteria, entries } of comparisons) for (const { id } of criteria) for (const entry of entries) for (const source of citedBy(entry, entry.cells[id])) this.#count(source);
  }

  /** Returns the numbers of a cell's sources, ascending. */
  of(entry: EntryDocument, cell: CellDocument | undefined): number[] {
    return [...new Set(citedBy(entry, cell).map(({ url }) => this.#numbers.get(url)!))].sort((a, b) => a - b);
  }

  #count(source: SourceDocument): void {
    if (this.#numbers.has(source.url)) return;
    this.list.push(source);
    this.#numbers.set(source.url, this.list.length);
  }
}

function citedBy({ sources }: EntryDocument, cell: CellDocument | undefined): SourceDocument[] {
  return sources.filter(({ number }) => cell?.sources.includes(number));
}
