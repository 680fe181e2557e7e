import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import zopfli from "@gfx/zopfli";
import { transform } from "esbuild";
import * as pagefind from "pagefind";
import { canonicalIndex } from "../lib/search/canonical-index.ts";

/** What every full-text search fetches, whatever it asks for: the script, which comes with long names, and what Pagefind compressed quickly rather than well. */
const SCRIPT = "pagefind.js";
const COMPRESSED = /^wasm\.|\.pf_meta$/u;
/** Zopfli's own choice. */
const ITERATIONS = 15;

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
    await writeFile(file, await lighter(path, content));
  }
  return count;
}

async function lighter(path: string, content: Uint8Array): Promise<Uint8Array | string> {
  if (path === SCRIPT) return (await transform(new TextDecoder().decode(content), { format: "esm", minify: true })).code;
  return COMPRESSED.test(path) ? zopfli.gzipAsync(gunzipSync(content), { numiterations: ITERATIONS }) : content;
}
