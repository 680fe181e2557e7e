import type { Translate } from "../strings.ts";
import type { DecisionWords } from "./decision-record.ts";
import type { StateWords } from "./cell-changes.ts";

/** What the comparison elements say while they are used. */
export interface InterfaceTexts {
  readonly words: TakeAwayWords;
  readonly close: string;
  readonly cell: string;
  readonly row: string;
  readonly shown: string;
  readonly ordered: string;
  readonly unknown: string;
  readonly anchor: string;
  readonly hidden: string;
  readonly asOf: { readonly changed: string; readonly none: string; readonly missing: string; readonly added: string };
  readonly copied: string;
  readonly manual: string;
  readonly failed: string;
  readonly search: { readonly none: string; readonly count: string; readonly all: string; readonly failed: string; readonly nearest: string; readonly elsewhere: string };
}

/** All words that taking away needs; in a page they stand in one attribute. */
export type TakeAwayWords = DecisionWords & StateWords;

/** Returns the words of what readers take away, in their language. */
export function wordsOf(t: Translate): TakeAwayWords {
  return {
    criterion: t("matrix.criterion"),
    sources: t("source.heading"),
    checked: t("source.checked", { date: "{date}" }),
    cite: t("take.cite.line", { title: "{title}", url: "{url}", date: "{date}", revision: "{revision}" }),
    decide: t("take.record.title", { name: "{name}" }),
    context: t("take.record.context"),
    outcome: t("take.record.outcome"),
    consequence: t("take.record.consequence"),
    argument: t("take.record.argument"),
    unknown: t("mark.unknown"),
    "not-applicable": t("mark.not-applicable"),
  };
}

/** Returns the texts of the comparison elements; parameters stay as they are, for the elements to fill in. */
export function interfaceTexts(t: Translate): InterfaceTexts {
  return {
    words: wordsOf(t),
    close: t("matrix.close"),
    cell: t("matrix.cell-link"),
    row: t("matrix.link"),
    shown: t("matrix.shown"),
    ordered: t("matrix.ordered"),
    unknown: t("matrix.unknown-tools"),
    anchor: t("matrix.unknown-anchor"),
    hidden: t("matrix.hidden-anchor"),
    asOf: { changed: t("asof.changed"), none: t("asof.none"), missing: t("asof.missing"), added: t("asof.added") },
    copied: t("take.copied"),
    manual: t("take.manual"),
    failed: t("take.failed"),
    search: { none: t("search.none"), count: t("search.count"), all: t("search.all"), failed: t("search.failed"), nearest: t("search.nearest"), elsewhere: t("search.elsewhere") },
  };
}
