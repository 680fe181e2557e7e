import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { HASHED_FOLDERS } from "../../src/lib/headers.ts";
import { isCompressed } from "../../src/lib/hosting/file-types.ts";
import { headersFile } from "../../src/lib/hosting/host-files.ts";
import { SITE } from "../../src/site.ts";
import { hasFile, PAGES, readBuilt } from "./site.ts";

const DIST = resolve("dist");
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));

test("_headers is what the one source says", () => {
  expect(readBuilt("_headers").toString()).toBe(headersFile(SITE.base));
});

test("_redirects lists every page that leads to one other, and leads where it leads", () => {
  const base = SITE.base.replace(/\/$/u, "");
  const listed = readBuilt("_redirects").toString().trim().split("\n").map((line) => line.split(" "));
  const redirects = PAGES.filter(({ html }) => html.includes('http-equiv="refresh"'));
  const targets = new Map(redirects.map(({ path, root }) => [base + path, new URL(root.querySelector("link[rel=canonical]")!.getAttribute("href")!).pathname]));
  expect(new Map(listed.map(([from, to]) => [from, to]))).toEqual(targets);
  expect(listed).toHaveLength(redirects.length);
  expect(listed.every((line) => line.length === 3 && line[2] === "301")).toBe(true);
});

test("every text file from one kilobyte on has its .gz and .br, no other has, and each holds the original", () => {
  const sizes = { plain: 0, gzip: 0, brotli: 0 };
  for (const name of files) {
    const original = readBuilt(name);
    if (/\.(?:gz|br)$/u.test(name)) continue;
    const compressed = isCompressed(name, original.length);
    expect([hasFile(`${name}.gz`), hasFile(`${name}.br`)], name).toEqual([compressed, compressed]);
    if (!compressed) continue;
    const [gzip, brotli] = [readBuilt(`${name}.gz`), readBuilt(`${name}.br`)];
    expect(gunzipSync(gzip).equals(original), `${name}.gz`).toBe(true);
    expect(brotliDecompressSync(brotli).equals(original), `${name}.br`).toBe(true);
    // RFC 1952, section 2.3.1: four bytes of modification time, zero where there is none.
    expect(gzip.readUInt32LE(4), `${name}.gz holds a time`).toBe(0);
    sizes.plain += original.length;
    sizes.gzip += gzip.length;
    sizes.brotli += brotli.length;
  }
  console.log(Object.entries(sizes).map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(1)} MB`).join(", "));
  expect(files.filter((name) => /\.(?:gz|br)$/u.test(name) && !hasFile(name.replace(/\.\w+$/u, "")))).toEqual([]);
});

test("every file that is kept for a year has a hash in its name", () => {
  const kept = files.filter((name) => HASHED_FOLDERS.some((folder) => `/${name}`.startsWith(folder))).map((name) => name.replace(/\.(?:gz|br)$/u, ""));
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((name) => !/[._][\w-]{7,}\.(?:js|css|pf_\w+)$/u.test(name))).toEqual([]);
});
