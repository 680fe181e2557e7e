import type { ToolDocument } from "../../schemas/api.ts";
import type { HistoryEvent, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { envelope, numbersOf, type Publication, sourceDocument } from "./publication.ts";

/** Returns a tool's identity facts, history and roles for programs. */
export function toolDocument(publication: Publication, tool: Tool): ToolDocument {
  const { edition, address } = publication;
  const path = pagePath.tool(tool.id);
  return {
    ...envelope(publication, path),
    tool: tool.id,
    name: tool.name,
    aliases: [...tool.aliases],
    summary: tool.summary,
    kind: tool.kind,
    ...(tool.homepage ? { homepage: tool.homepage } : {}),
    ...(tool.repository ? { repository: tool.repository } : {}),
    facts: Object.fromEntries(
      tool.facts.map(({ key, state, values, note, since, sources }) => [key, { state, values: [...values], ...(note ? { note } : {}), ...(since ? { since } : {}), sources: numbersOf(sources) }]),
    ),
    successors: [...tool.successors],
    history: tool.history.map((event) => ({ ...eventDocument(event), sources: numbersOf(event.sources) })),
    relations: tool.relations.map(({ type, direction, tool: other }) => ({ type, direction, tool: other })),
    roles: edition.entriesOf(tool.id).map(({ category, name }) => ({ category, name, url: address(`${path}#${category}`) })),
    sources: tool.sources.map(sourceDocument),
  };
}

/** Returns a dated event as documents write it. */
export function eventDocument({ date, type, what, from, to }: HistoryEvent) {
  return { date, type, what, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
