import type { Edition } from "../edition.ts";
import type { StringKey, Translate } from "../strings.ts";
import type { Category, Entry, Source, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { type FactDisplay, factDisplays, factValues, licenceClasses } from "./facts.ts";
import { listTrail, type PageView } from "./page.ts";
import { type Verdict, verdictsWhere } from "./verdicts.ts";

export interface ToolView {
  readonly page: PageView;
  readonly tool: Tool;
  readonly facts: readonly FactDisplay[];
  /** A status that readers must know before they read on. */
  readonly warning?: { readonly text: string; readonly note?: string; readonly successors: readonly Tool[] };
  readonly roles: readonly { readonly entry: Entry; readonly category: Category; readonly others: readonly Entry[] }[];
  readonly relations: readonly { readonly label: string; readonly tool: Tool; readonly sources: readonly Source[] }[];
  readonly verdicts: readonly Verdict[];
}

/** Returns what the page of a tool shows. */
export function toolView(edition: Edition, tool: Tool, t: Translate): ToolView {
  const roles = edition.entriesOf(tool.id).map((entry) => {
    const category = edition.categories.get(entry.category)!;
    return { entry, category, others: category.entries.filter((other) => other.id !== tool.id) };
  });
  const facts = factDisplays(tool, edition, t);
  return {
    page: {
      path: pagePath.tool(tool.id),
      title: tool.name,
      description: tool.summary,
      breadcrumbs: listTrail(t, "tools"),
      kind: "tool",
      thing: tool,
      facets: {
        layer: [...new Set(roles.map(({ category }) => category.layer))],
        category: roles.map(({ category }) => category.id),
        licence: licenceClasses(tool),
        hosting: factValues(tool, "hosting"),
        status: tool.status ? [tool.status] : [],
        language: factValues(tool, "languages"),
      },
    },
    tool,
    facts,
    ...(needsWarning(tool) ? { warning: warningOf(tool, facts, edition) } : {}),
    roles,
    relations: tool.relations.flatMap(({ type, direction, tool: id, sources }) => {
      const other = edition.tools.get(id);
      return other ? [{ label: t(`relation.${type}.${direction}` as StringKey), tool: other, sources }] : [];
    }),
    verdicts: verdictsWhere(edition, (verdict) => verdict.tool === tool.id),
  };
}

/** Returns whether a tool's status is anything but active. */
export function needsWarning(tool: Tool): boolean {
  return tool.status !== undefined && tool.status !== "active";
}

function warningOf(tool: Tool, facts: readonly FactDisplay[], edition: Edition): NonNullable<ToolView["warning"]> {
  const status = facts[tool.facts.findIndex((fact) => fact.key === "status")]!;
  return {
    text: status.text,
    ...(status.note ? { note: status.note } : {}),
    successors: tool.successors.flatMap((id) => edition.tools.get(id) ?? []),
  };
}
