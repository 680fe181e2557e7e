import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../schemas/api.ts";
import { parseSnapshot } from "../lib/snapshots.ts";
import { CONTENT_FOLDER } from "./content-files.ts";

/** Where each release leaves a snapshot of all cells, named by its day. */
export const SNAPSHOT_FOLDER = join(CONTENT_FOLDER, "snapshots");

/** Returns the snapshots of all releases, oldest first; none before the first release. */
export function readSnapshots(folder: string = SNAPSHOT_FOLDER): Snapshot[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
  return names.map((name) => parseSnapshot(readFileSync(join(folder, name), "utf8"), name.slice(0, -".json".length)));
}
