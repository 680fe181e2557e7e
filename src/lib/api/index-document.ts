import type { IndexDocument } from "../../schemas/api.ts";
import { pagePath } from "../urls.ts";
import { apiPath, markdownPath } from "./addresses.ts";
import { envelope, type Publication } from "./publication.ts";

/** Returns the list of all documents, from which a program finds every other. */
export function indexDocument(publication: Publication): IndexDocument {
  const { edition, address, commonAddress } = publication;
  return {
    ...envelope(publication, pagePath.home),
    openapi: commonAddress(apiPath.openapi),
    categories: [...edition.categories.values()].map(({ id, name, summary, layer, entries }) => ({
      id,
      name,
      summary,
      layer,
      entries: entries.map((entry) => entry.id),
      url: address(pagePath.category(id)),
      data: address(apiPath.category(id)),
      csv: address(apiPath.categoryCsv(id)),
      markdown: address(markdownPath(pagePath.category(id))),
    })),
    tools: [...edition.tools.values()].map(({ id, name, summary, aliases }) => ({
      id,
      name,
      summary,
      aliases: [...aliases],
      categories: edition.entriesOf(id).map(({ category }) => category),
      url: address(pagePath.tool(id)),
      data: address(apiPath.tool(id)),
    })),
    stacks: address(apiPath.stacks),
    changes: address(apiPath.changes),
    snapshots: commonAddress(apiPath.snapshots),
    guides: [...edition.guides.values()].map(({ id, name, kind }) => ({ id, title: name, kind, url: address(pagePath.guide(id)), markdown: address(markdownPath(pagePath.guide(id))) })),
  };
}
