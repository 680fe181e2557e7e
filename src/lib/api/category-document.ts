import type { CategoryDocument, CellDocument, ComparisonDocument, CriterionDocument, EntryDocument } from "../../schemas/api.ts";
import { displayCell } from "../display.ts";
import type { Category, Cell, Criterion, Entry } from "../things.ts";
import { pagePath } from "../urls.ts";
import { factValues, isOpenSource } from "../views/facts.ts";
import { sourcesOf } from "../views/matrix.ts";
import { envelope, numbersOf, type Publication, sourceDocument } from "./publication.ts";

/** Returns a category with all its entries and cells for programs. */
export function categoryDocument(publication: Publication, category: Category): CategoryDocument {
  const path = pagePath.category(category.id);
  return { ...envelope(publication, path), ...comparisonDocument(publication, category), aliases: [...category.aliases], related: [...category.related] };
}

/** Returns entries of a category side by side: all of them unless some are named. */
export function comparisonDocument(publication: Publication, category: Category, entries: readonly Entry[] = category.entries): ComparisonDocument {
  return {
    category: category.id,
    name: category.name,
    summary: category.summary,
    layer: category.layer,
    url: publication.address(pagePath.category(category.id)),
    groups: Object.fromEntries(category.groups.map(({ id, label }) => [id, label])),
    criteria: category.criteria.map((criterion) => criterionDocument(criterion, publication)),
    entries: entries.map((entry) => entryDocument(entry, category, publication)),
  };
}

function criterionDocument({ id, label, definition, group, type, unit, values }: Criterion, { t }: Publication): CriterionDocument {
  const labels = labelsOf(type, values, t);
  return { id, label, definition, group, type, ...(unit ? { unit } : {}), ...(labels ? { values: labels } : {}) };
}

function labelsOf(type: Criterion["type"], values: Criterion["values"], t: Publication["t"]): Record<string, string> | undefined {
  if (type === "yes-no") return { yes: t("mark.yes"), partial: t("mark.partial"), no: t("mark.no") };
  if (type === "quantity") return { unlimited: t("quantity.unlimited") };
  return values.size > 0 ? Object.fromEntries(values) : undefined;
}

function entryDocument(entry: Entry, category: Category, publication: Publication): EntryDocument {
  const { tool } = entry;
  const licence = factValues(tool, "licence")[0];
  return {
    tool: entry.id,
    name: entry.name,
    summary: entry.summary,
    url: publication.address(`${pagePath.tool(entry.id)}#${category.id}`),
    open_source: licence !== undefined && isOpenSource(licence),
    ...(licence ? { licence } : {}),
    hosting: [...factValues(tool, "hosting")],
    ...(tool.status ? { status: tool.status } : {}),
    choose: [...entry.choose],
    avoid: [...entry.avoid],
    cells: Object.fromEntries(category.criteria.map((criterion) => [criterion.id, cellDocument(criterion, entry.cells.get(criterion.id), publication)])),
    sources: entry.sources.map(sourceDocument),
  };
}

function cellDocument(criterion: Criterion, cell: Cell | undefined, { edition, t }: Publication): CellDocument {
  const state = cell?.state ?? "unknown";
  const [only] = cell?.answers ?? [];
  return {
    state,
    text: displayCell(criterion, cell, edition.locale, t).text,
    ...(state === "known" && only ? { value: only.value } : {}),
    ...(state === "disputed" && cell ? { answers: cell.answers.map(({ value, sources }) => ({ value, sources: numbersOf(sources) })) } : {}),
    ...(cell?.note ? { note: cell.note } : {}),
    sources: numbersOf(sourcesOf(cell)),
  };
}
