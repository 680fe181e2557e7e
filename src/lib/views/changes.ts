import type { Edition } from "../edition.ts";
import type { HistoryEvent, Tool } from "../things.ts";

export type Change = HistoryEvent & { readonly tool: Tool };

/** Returns the dated events of some tools, newest first; those of one date in the order of the tools' names. */
export function changesOf(tools: Iterable<Tool>): Change[] {
  return [...tools].flatMap((tool) => tool.history.map((event) => ({ ...event, tool }))).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Returns the dated events of the whole atlas by year, newest first. */
export function changesByYear(edition: Edition): { year: string; events: Change[] }[] {
  const years = Map.groupBy(changesOf(edition.tools.values()), (change) => change.date.slice(0, 4));
  return [...years].map(([year, events]) => ({ year, events }));
}
