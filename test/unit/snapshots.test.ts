import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSnapshots, SNAPSHOT_FOLDER } from "../../src/data/snapshots.ts";
import { comparisonDocument } from "../../src/lib/api/category-document.ts";
import { releasesOf } from "../../src/lib/api/changes-document.ts";
import { parseSnapshot, sliceOf, snapshotOf } from "../../src/lib/snapshots.ts";
import { changesSince } from "../../src/lib/take-away/cell-changes.ts";
import { realPublication } from "./publication.ts";

// The message queues as they stood at commits 1160994 and 1a21a29: between the two, second readers had mended ten cells.
const FOLDER = join(import.meta.dirname, "../fixtures/snapshots");
const [first, second] = readSnapshots(FOLDER) as [ReturnType<typeof parseSnapshot>, ReturnType<typeof parseSnapshot>];
const publication = realPublication("en");
const comparisons = [...publication.edition.categories.values()].map((category) => comparisonDocument(publication, category));
const words = { unknown: "Unknown", "not-applicable": "Not applicable" };

describe("two snapshots of real releases", () => {
  const [release] = releasesOf(publication, [first, second]);

  test("differ in the cells that were mended, with old and new answer", () => {
    expect(release!.since).toBe("2026-11-21");
    expect(release!.cells.map(({ tool, criterion }) => `${criterion}.${tool}`).sort()).toEqual([
      "client-languages.mysql",
      "client-languages.redis",
      "dead-letter.mysql",
      "dead-letter.rabbitmq",
      "dead-letter.rocketmq",
      "delayed-delivery.mysql",
      "max-message-size.redis",
      "minimum-memory.mysql",
      "minimum-memory.rocketmq",
      "protocols.mysql",
    ]);
    expect(release!.cells.find(({ tool, criterion }) => tool === "rocketmq" && criterion === "minimum-memory")).toMatchObject({ kind: "changed", old: "8 GiB", new: "Unknown" });
  });
});

test("a snapshot of today differs in nothing from today, whatever the language", () => {
  const snapshot = snapshotOf(comparisons, publication.date, publication.revision);
  const chinese = realPublication("zh");
  for (const one of [publication, chinese]) {
    for (const category of one.edition.categories.values()) expect(changesSince(sliceOf(snapshot, category.id), comparisonDocument(one, category), words)).toEqual([]);
  }
});

test("a cell that changes, loses its answer or is new is told with its sources", () => {
  const snapshot = snapshotOf(comparisons, publication.date, publication.revision);
  const queues = comparisons.find(({ category }) => category === "message-queue")!;
  const slice = structuredClone(sliceOf(snapshot, "message-queue"));
  slice.entries["kafka"]!.cells["persistence"]!.values = ["no"];
  slice.entries["kafka"]!.cells["replay"] = { state: "unknown", values: [], sources: [] };
  delete slice.entries["nats"];
  const changes = changesSince(slice, queues, words);
  expect(changes.filter(({ before }) => before).map(({ entry, criterion, before }) => [entry.tool, criterion.id, before!.text])).toEqual([["kafka", "persistence", "No"], ["kafka", "replay", "Unknown"]]);
  expect(changes.filter(({ before }) => !before).map(({ entry }) => entry.tool)).toEqual(queues.criteria.map(() => "nats"));
  expect(changes.find(({ criterion, before }) => criterion.id === "persistence" && before)!.before!.sources[0]!.url).toMatch(/^https:/u);
});

test("every snapshot kept in the content can be read", () => {
  const names = readdirSync(join(SNAPSHOT_FOLDER, ".."), { recursive: true, encoding: "utf8" }).filter((name) => /^snapshots\/.*\.json$/u.test(name));
  expect(readSnapshots().map(({ date }) => `snapshots/${date}.json`)).toEqual(names.sort());
});

test("a snapshot under another day's name is refused", () => {
  expect(() => parseSnapshot(JSON.stringify(first), "2026-01-01")).toThrow("2026-01-01");
});
