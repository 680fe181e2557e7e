import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of a search index, by its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind 1.5 writes in front of its CBOR data (RFC 8949) before it compresses it. */
const MAGIC = new TextEncoder().encode("pagefind_dcd");
/** Where a meta file lists filters as [name, hash]: version, pages, index chunks, filters, sorts, meta fields. */
const FILTERS = 3;
const HASH_LENGTH = 10;

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = unknown[] & { [FILTERS]: [name: string, hash: string][] };

/**
 * Returns a Pagefind index whose bytes depend on the pages alone, without the interfaces that the atlas does not use.
 * Pagefind lists the values of a filter in the order of a hash map, which differs from run to run.
 */
export function canonicalIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.startsWith("filter/")).map((file) => {
    const [name, values] = unpack(file.content) as Filter;
    return named(file, "filter/", ".pf_filter", pack([name, values.sort(([a], [b]) => (a < b ? -1 : 1))]), renamed);
  });
  const metas = files.filter(({ path }) => path.endsWith(".pf_meta")).map((file) => {
    const meta = unpack(file.content) as Meta;
    meta[FILTERS] = meta[FILTERS].map(([name, hash]): [string, string] => [name, renamed.get(hash) ?? hash]).sort(([a], [b]) => (a < b ? -1 : 1));
    return named(file, "pagefind.", ".pf_meta", pack(meta), renamed);
  });
  const others = files.filter(({ path }) => !path.startsWith("filter/") && !path.endsWith(".pf_meta") && !/-ui\.(?:js|css)$|highlight\.js$/u.test(path));
  return [...filters, ...metas, ...others.map((file) => (file.path === "pagefind-entry.json" ? entryOf(file, renamed) : file))];
}

/** A file under a name made of its language and content; `renamed` learns the new name for the old. */
function named({ path }: IndexFile, before: string, after: string, content: Uint8Array, renamed: Map<string, string>): IndexFile {
  const old = path.slice(before.length, -after.length);
  const language = old.slice(0, old.lastIndexOf("_"));
  const name = `${language}_${createHash("sha256").update(content).digest("hex").slice(0, HASH_LENGTH)}`;
  renamed.set(old, name);
  return { path: `${before}${name}${after}`, content };
}

function entryOf({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, { hash: string }> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, data]) => [language, { ...data, hash: renamed.get(data.hash) ?? data.hash }]);
  return { path, content: new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) as object })) };
}

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(MAGIC.length));
}

function pack(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([MAGIC, encode(data)]), { level: 9 });
}
