import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ContentFile } from "../lib/document.ts";

/** The folder that holds the content of the atlas. */
export const CONTENT_FOLDER = process.env["CONTENT_FOLDER"] ?? join(process.cwd(), "content");

/** Returns every file below a folder, sorted by path so that two runs agree. */
export function readContentFiles(folder: string = CONTENT_FOLDER): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), bytes: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
