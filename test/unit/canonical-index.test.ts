import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { expect, test } from "vitest";
import { canonicalIndex, type IndexFile } from "../../src/lib/search/canonical-index.ts";

const pack = (data: unknown) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encode(data)]));
const unpack = (file: IndexFile | undefined) => decode(gunzipSync(file!.content).subarray("pagefind_dcd".length)) as unknown;
const json = (data: unknown) => Buffer.from(JSON.stringify(data));

/** An index as Pagefind writes it, with the values of its one filter in some order. */
function indexWith(values: [string, number[]][], hash: string): IndexFile[] {
  return [
    { path: `filter/zh-hans_${hash}.pf_filter`, content: pack(["kind", values]) },
    { path: `pagefind.zh-hans_m${hash}.pf_meta`, content: pack(["1.5.2", [], [], [["kind", `zh-hans_${hash}`]], [], ["title"]]) },
    { path: "pagefind-entry.json", content: json({ version: "1.5.2", languages: { "zh-hans": { hash: `zh-hans_m${hash}`, page_count: 3 } } }) },
    { path: "pagefind.js", content: Buffer.from("code") },
    { path: "pagefind-ui.js", content: Buffer.from("unused") },
    { path: "fragment/zh-hans_1.pf_fragment", content: Buffer.from("page") },
  ];
}

const one = canonicalIndex(indexWith([["Tool", [0, 2]], ["Pair", [1]]], "aaa"));
const other = canonicalIndex(indexWith([["Pair", [1]], ["Tool", [0, 2]]], "bbb"));

test("two indexes of the same pages are the same to the byte, names included", () => {
  expect(one.map(({ path, content }) => [path, Buffer.from(content).toString("base64")])).toEqual(other.map(({ path, content }) => [path, Buffer.from(content).toString("base64")]));
});

test("each part names the next: entry, meta, filter", () => {
  const entry = JSON.parse(Buffer.from(one.find(({ path }) => path === "pagefind-entry.json")!.content).toString()) as { languages: { "zh-hans": { hash: string } } };
  const meta = unpack(one.find(({ path }) => path === `pagefind.${entry.languages["zh-hans"].hash}.pf_meta`)) as [string, unknown, unknown, [[string, string]]];
  expect(meta[3][0][0]).toBe("kind");
  expect(unpack(one.find(({ path }) => path === `filter/${meta[3][0][1]}.pf_filter`))).toEqual(["kind", [["Pair", [1]], ["Tool", [0, 2]]]]);
});

test("the rest stays as it is, but for interfaces that the atlas does not use", () => {
  expect(one.map(({ path }) => path).filter((path) => /^(?:fragment|pagefind\.js|pagefind-ui)/u.test(path))).toEqual(["pagefind.js", "fragment/zh-hans_1.pf_fragment"]);
});
