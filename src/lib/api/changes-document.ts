import type { ChangesDocument, Snapshot } from "../../schemas/api.ts";
import { changesSince, type CellChange } from "../take-away/cell-changes.ts";
import { sliceOf, snapshotComparison } from "../snapshots.ts";
import { pagePath } from "../urls.ts";
import { changesOf } from "../views/changes.ts";
import { comparisonDocument } from "./category-document.ts";
import { envelope, type Publication } from "./publication.ts";
import { eventDocument } from "./tool-document.ts";

/** Returns what happened to the tools, and what changed in the atlas from release to release, newest first. `snapshots` are oldest first. */
export function changesDocument(publication: Publication, snapshots: readonly Snapshot[]): ChangesDocument {
  const { edition, address } = publication;
  return {
    ...envelope(publication, pagePath.changes),
    events: changesOf(edition.tools.values()).map((event) => ({ tool: event.tool.id, ...eventDocument(event), url: address(`${pagePath.tool(event.tool.id)}#history`) })),
    releases: releasesOf(publication, snapshots),
  };
}

/** Returns the changed cells of each release against the one before it, newest release first. */
export function releasesOf(publication: Publication, snapshots: readonly Snapshot[]): ChangesDocument["releases"] {
  const comparisons = [...publication.edition.categories.values()].map((category) => comparisonDocument(publication, category));
  const words = { unknown: publication.t("mark.unknown"), "not-applicable": publication.t("mark.not-applicable") };
  return snapshots
    .slice(1)
    .map((snapshot, index) => {
      const before = snapshots[index]!;
      const changes = comparisons.flatMap((comparison) => changesSince(sliceOf(before, comparison.category), snapshotComparison(snapshot, comparison, words), words).map((change) => changedCell(change, comparison.category, publication)));
      return { date: snapshot.date, since: before.date, cells: changes };
    })
    .reverse();
}

function changedCell({ entry, criterion, before, now }: CellChange, category: string, { address }: Publication): ChangesDocument["releases"][number]["cells"][number] {
  const url = address(`${pagePath.category(category)}#${criterion.id}.${entry.tool}`);
  return { category, tool: entry.tool, criterion: criterion.id, kind: before ? "changed" : "added", ...(before ? { old: before.text } : {}), new: now.text, url };
}
