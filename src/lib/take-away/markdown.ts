import { markdownTable } from "markdown-table";
import type { CellDocument, ComparisonDocument, EntryDocument, TakenDocument } from "../../schemas/api.ts";
import { citation, type CitationWords } from "./citation.ts";
import { NumberedSources } from "./numbered-sources.ts";

/** Words of the Markdown in the reader's language. */
export interface MarkdownWords extends CitationWords {
  readonly criterion: string;
  readonly sources: string;
  /** Holds {date}. */
  readonly checked: string;
}

/** Returns comparisons as Markdown: a heading and a table for each (GitHub Flavored Markdown), the sources as a numbered list, and how to cite it. */
export function markdownOf(taken: TakenDocument, title: string, words: MarkdownWords): string {
  const numbered = new NumberedSources(taken.comparisons);
  return [`# ${escaped(title)}`, ...taken.comparisons.flatMap((comparison) => [...(taken.comparisons.length > 1 ? [`## ${escaped(comparison.name)}`] : []), tableOf(comparison, numbered, words)]), ...sourceList(numbered, words, "##"), citation(taken, title, words)].join("\n\n").concat("\n");
}

/** Returns the table of a comparison; a cell is its answer, its note and the numbers of its sources. */
function tableOf({ criteria, entries }: ComparisonDocument, numbered: NumberedSources, words: MarkdownWords): string {
  const table = markdownTable([[words.criterion, ...entries.map(({ name }) => escaped(name))], ...criteria.map(({ id, label }) => [escaped(label), ...entries.map((entry) => cellText(entry, entry.cells[id]!, numbered))])], { alignDelimiters: false });
  // Some wikis ask for three hyphens where GitHub takes one.
  return table.replace(/\n.*\n/u, (line) => line.replaceAll("-", "---"));
}

/** Returns a cell in a line: the answer, its note in brackets, the numbers of its sources. */
export function cellText(entry: EntryDocument, cell: CellDocument, numbered: NumberedSources): string {
  const refs = numbered.of(entry, cell).map((number) => `\\[${number}\\]`).join("");
  return [escaped(cell.text), ...(cell.note ? [`(${escaped(cell.note)})`] : []), ...(refs ? [refs] : [])].join(" ");
}

/** Returns the numbered list of sources under its heading; nothing where nothing is cited. */
export function sourceList({ list }: NumberedSources, words: MarkdownWords, level: string): string[] {
  if (list.length === 0) return [];
  const items = list.map(({ title, url, shows, checked }, index) => `${index + 1}. [${escaped(title)}](<${url}>): ${escaped(shows)} ${words.checked.replace("{date}", checked)}`);
  return [`${level} ${words.sources}`, items.join("\n")];
}

/** Returns a text in which no character is read as Markdown or as a table's border, on one line. */
export function escaped(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>|~#$&]/gu, String.raw`\$&`);
}
