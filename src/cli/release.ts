import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_DATE } from "../data/build-date.ts";
import { SNAPSHOTS, siteOf } from "../data/site.ts";
import { SNAPSHOT_FOLDER } from "../data/snapshots.ts";
import { comparisonDocument } from "../lib/api/category-document.ts";
import { releasesOf } from "../lib/api/changes-document.ts";
import { snapshotOf } from "../lib/snapshots.ts";

/** Keeps all cells as they stand today, so that links which cite this day can tell what has changed since. A second release on one day replaces the first. */
const { publication } = siteOf("en");
const comparisons = [...publication.edition.categories.values()].map((category) => comparisonDocument(publication, category));
const snapshot = snapshotOf(comparisons, BUILD_DATE, publication.revision);
mkdirSync(SNAPSHOT_FOLDER, { recursive: true });
writeFileSync(join(SNAPSHOT_FOLDER, `${BUILD_DATE}.json`), `${JSON.stringify(snapshot)}\n`);
const before = SNAPSHOTS.filter(({ date }) => date < BUILD_DATE);
const [release] = releasesOf(publication, [...before.slice(-1), snapshot]);
console.log(release ? `${release.cells.length} cells differ from those of ${release.since}` : "The first snapshot");
