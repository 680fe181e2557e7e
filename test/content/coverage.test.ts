import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { BUILD_DATE } from "../../src/data/build-date.ts";
import { readContentFiles } from "../../src/data/content-files.ts";
import { checkContent } from "../../src/lib/check.ts";
import { editionOf, type Edition } from "../../src/lib/edition.ts";
import { LOCALES } from "../../src/lib/locale.ts";
import { find } from "../../src/lib/search/find.ts";
import { lexiconOf } from "../../src/lib/search/lexicon.ts";
import { searchIndex } from "../../src/lib/search/search-index.ts";
import { translator } from "../../src/lib/strings.ts";
import { pagePath } from "../../src/lib/urls.ts";

/** Where something of the write-ups stands in the atlas: `tool:x`, `category:x`, `stack:x`, `guide:x`, `entry:category/x`, `item:guide/x`. */
const place = z.string().regex(/^(?:tool|category|stack|guide):[\w-]+$|^(?:entry|item):[\w-]+\/[\w-]+$/u);
const inventory = z.strictObject({
  /** `among`: names that several things bear, of which this one must be near the top. */
  systems: z.array(z.strictObject({ at: place, names: z.array(z.string()).min(1), among: z.array(z.string()).optional() })),
  categories: z.record(z.string(), place),
  stacks: z.array(place),
  principles: z.array(place),
  processes: z.record(z.string(), place),
});
const list = inventory.parse(parse(readFileSync(join(import.meta.dirname, "inventory.yaml"), "utf8")));
const { content } = checkContent(readContentFiles(), BUILD_DATE);
const NEAR_THE_TOP = 3;

/** Returns the path of a place, nothing where it does not exist. */
function pathOf(at: string, { tools, categories, stacks, guides }: Edition): string | undefined {
  const [kind, name] = at.split(":") as [string, string];
  const [of, id] = name.split("/") as [string, string];
  switch (kind) {
    case "tool":
      return tools.has(name) ? pagePath.tool(name) : undefined;
    case "category":
      return categories.has(name) ? pagePath.category(name) : undefined;
    case "stack":
      return stacks.has(name) ? pagePath.stack(name) : undefined;
    case "guide":
      return guides.has(name) ? pagePath.guide(name) : undefined;
    case "entry":
      return categories.get(of)?.entries.some((entry) => entry.id === id) ? `${pagePath.tool(id)}#${of}` : undefined;
    default:
      return guides.get(of)?.items.some((item) => item.id === id) ? `${pagePath.guide(of)}#${id}` : undefined;
  }
}

describe.each(LOCALES)("what the write-ups name stands in the atlas in %s", (locale) => {
  const edition = editionOf(content, locale);
  const lexicon = lexiconOf(searchIndex(edition, translator(content.interfaces.get(locale)!)));
  const paths = (query: string) => find(query, lexicon, undefined, NEAR_THE_TOP).map(({ path }) => path);

  test("every category, stack, principle and process has its place", () => {
    const places = [...Object.values(list.categories), ...list.stacks, ...list.principles, ...Object.values(list.processes), ...list.systems.map(({ at }) => at)];
    expect(places.filter((at) => !pathOf(at, edition))).toEqual([]);
  });

  test(`every system is found by each of its names`, () => {
    const leadsTo = (found: string | undefined, at: string) => found?.startsWith(pathOf(at, edition)!) === true;
    const lost = list.systems.flatMap(({ at, names, among = [] }) => [
      ...names.filter((name) => !leadsTo(paths(name)[0], at)).map((name) => `${at}: ${name} leads to ${paths(name)[0]}`),
      ...among.filter((name) => !paths(name).some((path) => leadsTo(path, at))).map((name) => `${at}: ${name} leads to ${paths(name).join(" ")}`),
    ]);
    expect(lost).toEqual([]);
  });
});
