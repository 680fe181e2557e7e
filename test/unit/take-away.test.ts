import { parse } from "csv-parse/sync";
import { markdownToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { categoryDocument } from "../../src/lib/api/category-document.ts";
import { LOCALES } from "../../src/lib/locale.ts";
import { csvOf } from "../../src/lib/take-away/csv.ts";
import { decisionRecordOf } from "../../src/lib/take-away/decision-record.ts";
import { markdownOf } from "../../src/lib/take-away/markdown.ts";
import { cutComparison, takenDocument } from "../../src/lib/take-away/taken.ts";
import { wordsOf } from "../../src/lib/take-away/words.ts";
import { takenDocument as takenSchema, type TakenDocument } from "../../src/schemas/api.ts";
import { realPublication } from "./publication.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const SELECTIONS = 200;

/** A small generator of numbers in [0, 1), so that every run tries the same selections (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

const publications = LOCALES.map(realPublication);

/** Random selections of two to six tools and of at least one row, as readers would make them. */
const selections = (() => {
  const random = numbers(20261121);
  const next = () => random.next().value;
  const some = <Item>(items: readonly Item[], least: number, most: number): Item[] => {
    const shuffled = items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
    return shuffled.slice(0, least + Math.floor(next() * (Math.min(most, items.length) - least + 1)));
  };
  return Array.from({ length: SELECTIONS }, (_value, index) => {
    const publication = publications[index % publications.length]!;
    const categories = [...publication.edition.categories.values()];
    const category = categories[Math.floor(next() * categories.length)]!;
    const document = categoryDocument(publication, category);
    const shown = { tools: some(category.entries.map(({ id }) => id), 2, 6), criteria: some(category.criteria.map(({ id }) => id), 1, category.criteria.length) };
    const taken = takenDocument(document, [cutComparison(document, shown)], `${document.url}?tools=${shown.tools.join()}`);
    return { publication, category, shown, taken };
  });
})();

/** The text of a parsed piece of Markdown. */
function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join("");
}

function find(node: Node, type: string): Node[] {
  return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => find(child, type))];
}

/** Everything that the taken document claims of a cell, from the entry itself. */
const cellsOf = (taken: TakenDocument) => taken.comparisons.flatMap(({ criteria, entries }) => criteria.flatMap(({ id, label }) => entries.map((entry) => ({ id, label, entry, cell: entry.cells[id]! }))));

describe(`for ${SELECTIONS} selections of the real content`, () => {
  test("the JSON taken away equals the cells in the content", () => {
    for (const { category, shown, taken } of selections) {
      const [comparison] = takenSchema.parse(JSON.parse(JSON.stringify(taken))).comparisons;
      expect(comparison!.entries.map(({ tool }) => tool)).toEqual(shown.tools);
      expect(comparison!.criteria.map(({ id }) => id)).toEqual(category.criteria.map(({ id }) => id).filter((id) => shown.criteria.includes(id)));
      for (const entry of comparison!.entries) {
        const original = category.entries.find(({ id }) => id === entry.tool)!;
        for (const id of shown.criteria) {
          const [cell, taken] = [original.cells.get(id)!, entry.cells[id]!];
          expect(taken.state).toBe(cell.state);
          expect(taken.note).toBe(cell.note);
          expect(taken.value ?? taken.answers?.map(({ value }) => value)).toEqual(cell.state === "known" ? cell.answers[0]!.value : cell.state === "disputed" ? cell.answers.map(({ value }) => value) : undefined);
          const urls = [...new Set(cell.answers.flatMap(({ sources }) => sources.map(({ url }) => url)))].sort();
          expect([...new Set(taken.sources.map((number) => entry.sources.find((source) => source.number === number)!.url))].sort()).toEqual(urls);
        }
        expect(entry.sources.every(({ number }) => Object.values(entry.cells).some(({ sources }) => sources.includes(number)))).toBe(true);
      }
    }
  });

  test("the Markdown parsed back gives the same table, with every source under its number", () => {
    for (const { publication, taken } of selections) {
      const tree = markdownToMdast(markdownOf(taken, "A title", wordsOf(publication.t))) as Node;
      const rows = find(tree, "tableRow").map((row) => find(row, "tableCell").map(textOf));
      const { criteria, entries } = taken.comparisons[0]!;
      expect(rows[0]!.slice(1)).toEqual(entries.map(({ name }) => name));
      expect(rows.slice(1).map(([label]) => label)).toEqual(criteria.map(({ label }) => label));
      const links = find(tree, "listItem").map((item) => find(item, "link")[0]!.url);
      for (const { id, entry, cell } of cellsOf(taken)) {
        const text = rows[criteria.findIndex((row) => row.id === id) + 1]![entries.indexOf(entry) + 1]!;
        const [, answer, refs = ""] = /^(.*?) ?((?:\[\d+\])*)$/su.exec(text)!;
        expect(answer).toBe(cell.note ? `${cell.text} (${cell.note})` : cell.text);
        const cited = [...refs.matchAll(/\d+/gu)].map(([number]) => links[Number(number) - 1]);
        expect(cited.sort()).toEqual([...new Set(cell.sources.map((number) => entry.sources.find((source) => source.number === number)!.url))].sort());
      }
    }
  });

  test("the CSV opens with the same rows in a real parser", () => {
    for (const { taken } of selections) {
      const rows = parse(csvOf(taken), { columns: true, bom: true }) as Record<string, string>[];
      expect(rows.map(({ criterion, tool, state, answer, note }) => [criterion, tool, state, answer, note])).toEqual(cellsOf(taken).map(({ id, entry, cell }) => [id, entry.tool, cell.state, cell.text, cell.note ?? ""]));
    }
  });

  test("the decision record has the sections of MADR 4 and cites every cell", () => {
    for (const { publication, taken } of selections.slice(0, 40)) {
      const record = decisionRecordOf(taken, "A title", wordsOf(publication.t));
      const tree = markdownToMdast(record.replace(/^---[\s\S]*?---/u, "")) as Node;
      const headings = find(tree, "heading").map(textOf);
      for (const heading of ["Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome", "Consequences", "Pros and Cons of the Options", "More Information"]) expect(headings).toContain(heading);
      expect(record).toMatch(/^---\nstatus: proposed\ndate: 2026-11-21\n---\n/u);
      const items = find(tree, "listItem").map(textOf);
      for (const { label, cell } of cellsOf(taken)) expect(items.some((item) => item.startsWith(`Neutral, because ${label} ${cell.text}`)), label).toBe(true);
      expect(record).toContain(taken.url);
      expect(record).toContain(taken.revision);
    }
  });
});
