import type { ComparisonDocument, SnapshotsDocument, SnapshotSlice } from "../schemas/api.ts";
import { changesSince, type CellChange, type DatedAnswer } from "../lib/take-away/cell-changes.ts";
import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { ADDRESSES } from "./addresses.ts";
import { fill, jsonAt, make } from "./dom.ts";

/** Returns a report of the shown cells that have changed since a day: old and new answer, each with its sources. */
export async function changesReport(comparisons: readonly ComparisonDocument[], asOf: string, { words, asOf: texts }: InterfaceTexts): Promise<HTMLElement> {
  const { snapshots } = await jsonAt<SnapshotsDocument>(`${ADDRESSES.snapshots}.json`);
  const snapshot = snapshots.filter(({ date }) => date <= asOf).at(-1);
  if (!snapshot) return make("p", { textContent: fill(texts.missing, { date: asOf }) });
  const changes = await Promise.all(
    comparisons.map(async (comparison) => {
      const slice: SnapshotSlice = snapshot.categories.includes(comparison.category)
        ? await jsonAt(`${ADDRESSES.snapshots}/${snapshot.date}/${comparison.category}.json`)
        : { ...snapshot, category: comparison.category, entries: {} };
      return changesSince(slice, comparison, words);
    }),
  );
  const all = changes.flat();
  const heading = make("p", { textContent: fill(all.length > 0 ? texts.changed : texts.none, { count: all.length, date: snapshot.date }) });
  return make("div", {}, heading, make("ul", {}, ...all.map((change) => changeItem(change, texts))));
}

function changeItem({ entry, criterion, before, now }: CellChange, texts: InterfaceTexts["asOf"]): HTMLElement {
  const cell = make("a", { href: `#${criterion.id}.${entry.tool}`, textContent: `${entry.name}, ${criterion.label}` });
  return make("li", {}, cell, ": ", ...(before ? [make("del", {}, before.text), ...links(before)] : [texts.added]), " → ", make("ins", {}, now.text), ...links(now));
}

function links({ sources }: DatedAnswer): Node[] {
  return sources.map(({ url, checked }) => make("a", { href: url, className: "ref", textContent: ` ${checked}` }));
}
