import type { TakenDocument } from "../schemas/api.ts";
import { csvOf } from "../lib/take-away/csv.ts";
import { decisionRecordOf } from "../lib/take-away/decision-record.ts";
import { markdownOf } from "../lib/take-away/markdown.ts";
import type { TakeAwayWords } from "../lib/take-away/words.ts";

export interface Format {
  readonly type: string;
  readonly ending: string;
  readonly text: (taken: TakenDocument, title: string, words: TakeAwayWords) => string;
}

/** Writes what is shown in a format, by the value of a link's `data-format`. Loaded when first used. */
export const FORMATS: Readonly<Record<string, Format>> = {
  markdown: { type: "text/markdown", ending: "md", text: markdownOf },
  csv: { type: "text/csv", ending: "csv", text: (taken) => csvOf(taken) },
  json: { type: "application/json", ending: "json", text: (taken) => `${JSON.stringify(taken, undefined, 2)}\n` },
  record: { type: "text/markdown", ending: "decision-record.md", text: decisionRecordOf },
};
