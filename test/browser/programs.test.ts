import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();
const run = promisify(execFile);

/** The examples in a file of prose. */
const examplesIn = (file: string) => [...readFileSync(file, "utf8").matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map((match) => match[1]!);

describe.each(["content/guides/for-programs.mdx", "content/guides/for-programs.zh.mdx"])("the examples of %s", (file) => {
  test.each(examplesIn(file).map((code, index) => [index + 1, code] as const))("number %i runs and prints something", async (_number, code) => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code.replaceAll("https://stack-atlas.example", site.address)]);
    expect(stdout.trim()).not.toBe("");
    expect(stdout).not.toContain("undefined");
  });
  test("are as many as readers are promised", () => expect(examplesIn(file)).toHaveLength(4));
});

test("every address in the index, the feeds and llms.txt answers", async () => {
  const origin = "https://stack-atlas.example";
  for (const start of ["/api/v1/index.json", "/zh/api/v1/index.json", "/llms.txt", "/zh/llms.txt", "/feed.xml", "/zh/feed.xml", "/categories/cache/feed.xml", "/opensearch.xml"]) {
    const text = await (await fetch(site.address + start)).text();
    const addresses = new Set([...text.matchAll(/https:\/\/stack-atlas\.example([^\s"<>)\]{]*)/gu)].map((match) => match[1]!.replace(/[#?].*$/u, "")));
    expect(addresses.size, start).toBeGreaterThan(1);
    for (const path of addresses) expect((await fetch(site.address + path)).status, `${origin}${path} in ${start}`).toBe(200);
  }
});

test("a feed is well-formed Atom with entries of its own ids, newest first", async () => {
  for (const path of ["/feed.xml", "/zh/feed.xml", "/zh/categories/message-queue/feed.xml"]) {
    const xml = parse(await (await fetch(site.address + path)).text());
    const entries = xml.querySelectorAll("entry");
    const ids = entries.map((entry) => entry.querySelector("id")!.text);
    const dates = entries.map((entry) => entry.querySelector("updated")!.text);
    expect(entries.length, path).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dates).toEqual(dates.toSorted().reverse());
  }
});
