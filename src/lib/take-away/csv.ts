import { csvFormatRows } from "d3-dsv";
import type { TakenDocument } from "../../schemas/api.ts";

const COLUMNS = ["category", "criterion", "question", "tool", "name", "state", "answer", "note", "sources", "checked"];

/** Returns comparisons as CSV (RFC 4180), one row a cell, with a byte order mark so that spreadsheets read it as UTF-8. `checked` is the oldest day on which one of its sources was read. */
export function csvOf({ comparisons }: TakenDocument): string {
  const rows = comparisons.flatMap(({ category, criteria, entries }) =>
    criteria.flatMap(({ id, label }) =>
      entries.map(({ tool, name, cells, sources }) => {
        const { state, text, note = "", sources: numbers } = cells[id]!;
        const cited = sources.filter(({ number }) => numbers.includes(number));
        return [category, id, label, tool, name, state, text, note, cited.map(({ url }) => url).join(" "), cited.map(({ checked }) => checked).sort()[0] ?? ""];
      }),
    ),
  );
  return `\uFEFF${csvFormatRows([COLUMNS, ...rows])}\r\n`;
}
