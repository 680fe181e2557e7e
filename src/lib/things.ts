import type { CriterionFacts, Layer } from "../schemas/category.ts";
import type { CellValue } from "../schemas/entry.ts";
import type { GuideFacts } from "../schemas/guide.ts";
import type { EventType, IdentityFact, RelationType, ToolFacts } from "../schemas/tool.ts";
import type { ImportedCncf, ReleaseCycle } from "../schemas/imported.ts";
import type { TranslationState } from "./translation-state.ts";

/** What every page of the atlas knows of the thing that it shows. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  /** Its English name, by which it is ordered in every language. */
  readonly sortName: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** Whether the words are those of the language asked for; English is always the original. */
  readonly translation: TranslationState | "original";
  /** Path below content/ of the English file. */
  readonly file: string;
  /** Path below content/ of the file whose prose is shown. */
  readonly bodyFile: string;
}

/** A primary page, numbered within its file. */
export interface Source {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly shows: string;
  readonly checked: string;
}

/** One answer with the sources that give it. */
export interface Answer {
  /** The same in every language. */
  readonly value: CellValue;
  /** A text in the reader's language, where it is not the original. */
  readonly words?: string;
  readonly sources: readonly Source[];
}

/** What an entry says of one criterion. */
export interface Cell {
  readonly criterion: string;
  readonly state: "known" | "unknown" | "not-applicable" | "disputed";
  /** One answer where known, two or more where disputed, none otherwise. */
  readonly answers: readonly Answer[];
  readonly note?: string;
}

export interface Criterion {
  readonly id: string;
  readonly type: CriterionFacts["type"];
  readonly group: string;
  readonly label: string;
  readonly definition: string;
  readonly unit?: string;
  /** Labels of the allowed values, by id, in their order. */
  readonly values: ReadonlyMap<string, string>;
  readonly formerly: readonly string[];
}

export interface Entry extends Thing {
  readonly tool: Tool;
  readonly category: string;
  readonly choose: readonly string[];
  readonly avoid: readonly string[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly sources: readonly Source[];
}

export interface Category extends Thing {
  readonly layer: Layer;
  readonly related: readonly string[];
  readonly groups: readonly { readonly id: string; readonly label: string; readonly criteria: readonly Criterion[] }[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly { readonly id: string; readonly ask: string; readonly criteria: readonly Criterion[] }[];
  /** In alphabetical order of their names. */
  readonly entries: readonly Entry[];
}

/** An identity fact: a value as the vocabulary or SPDX writes it, or no answer. */
export interface Fact {
  readonly key: IdentityFact;
  readonly state: "known" | "unknown" | "not-applicable";
  readonly values: readonly string[];
  readonly note?: string;
  readonly sources: readonly Source[];
  /** Since when, for a status. */
  readonly since?: string;
}

export interface HistoryEvent {
  readonly id: string;
  readonly date: string;
  readonly type: EventType;
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  readonly sources: readonly Source[];
}

export interface Relation {
  readonly type: RelationType;
  /** `to`: stored at this tool. `from`: stored at the other, told from here. */
  readonly direction: "to" | "from";
  readonly tool: string;
  readonly sources: readonly Source[];
}

/** Imported release cycles, newest first as their source has them. */
export interface Releases {
  readonly cycles: readonly (ReleaseCycle & { readonly supported: boolean })[];
  /** The file that they come from, at its commit. */
  readonly url: string;
  /** What they are true of: the day of that commit (ISO 8601). */
  readonly date: string;
  readonly product: string;
}

/** A project's imported level in the CNCF. */
export interface CncfLevel {
  readonly level: ImportedCncf["level"];
  /** Since when it has that level, where the landscape tells. */
  readonly since?: string;
  readonly accepted?: string;
  readonly url: string;
  readonly date: string;
}

export interface Tool extends Thing {
  /** Ids that it once had; links that hold them keep working. */
  readonly formerly: readonly string[];
  readonly kind: ToolFacts["kind"];
  readonly homepage?: string;
  readonly repository?: string;
  readonly releases?: Releases;
  readonly cncf?: CncfLevel;
  readonly facts: readonly Fact[];
  /** Status id, or undefined where it is unknown. */
  readonly status?: string;
  readonly steward?: string;
  readonly successors: readonly string[];
  readonly history: readonly HistoryEvent[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
}

/** What a team did in one category. */
export interface Decision {
  readonly category: string;
  readonly need: string;
  readonly note?: string;
  readonly without?: { readonly reason: string; readonly sources: readonly Source[] };
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly verdict: "chosen" | "considered" | "rejected";
  readonly tool: string;
  readonly reason: string;
  readonly sources: readonly Source[];
}

export interface Stack extends Thing {
  /** When the write-up was published. */
  readonly written: string;
  readonly setting: readonly { readonly key: "year" | "team" | "hardware" | "budget" | "context"; readonly text: string }[];
  readonly decisions: readonly Decision[];
  /** Ids of items by guide. */
  readonly principles: readonly { readonly guide: string; readonly items: readonly string[] }[];
  readonly sources: readonly Source[];
}

/** A principle, a step of a checklist, or a term: what a guide lists. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly text?: string;
  readonly sources: readonly Source[];
}

export interface Guide extends Thing {
  readonly kind: GuideFacts["kind"];
  readonly related: readonly string[];
  readonly items: readonly Listed[];
  readonly sources: readonly Source[];
}
