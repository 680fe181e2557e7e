import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { HistoryEvent, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { listTrail, type PageView } from "./page.ts";

export type Change = HistoryEvent & { readonly tool: Tool };

/** Returns the dated events of some tools, newest first; those of one date in the order of the tools' names. */
export function changesOf(tools: Iterable<Tool>): Change[] {
  return [...tools].flatMap((tool) => tool.history.map((event) => ({ ...event, tool }))).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Returns the dated events of the whole atlas by year, newest first. Each year has a page of its own, because all of them together outgrow one. */
export function changesByYear(edition: Edition): ReadonlyMap<string, readonly Change[]> {
  return Map.groupBy(changesOf(edition.tools.values()), (change) => change.date.slice(0, 4));
}

/** Returns the page that tells the events of a year. */
export function changesPage(year: string, t: Translate): PageView {
  return {
    path: pagePath.changesOf(year),
    title: t("changes.year.title", { year }),
    description: t("changes.year.description", { year }),
    breadcrumbs: listTrail(t, "changes"),
    kind: "list",
  };
}
