import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { canonicalIndex } from "../lib/search/canonical-index.ts";

/** Writes the search index of a built site into its folder; returns the number of pages indexed. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index } = await pagefind.createIndex({});
  if (!index) throw new Error("Pagefind could not start");
  const { page_count: count, errors } = await index.addDirectory({ path: folder });
  const { files, errors: faults } = await index.getFiles();
  if (errors.length + faults.length > 0) throw new Error([...errors, ...faults].join("\n"));
  await pagefind.close();
  for (const { path, content } of canonicalIndex(files)) {
    const file = join(folder, "pagefind", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return count;
}
