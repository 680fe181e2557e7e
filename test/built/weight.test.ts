import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CONTENT_PAGES, pageKind, readBuilt } from "./site.ts";

/** Most kilobytes (1024 bytes, gzip) of HTML per kind of page, from the design's bars. */
const HTML_BUDGET = { pair: 12, tool: 12, matrix: 40, home: 14, stack: 16, guide: 12, list: 48 } as const;
const CSS_BUDGET = 10;
const SCRIPT_BUDGET = 12;
/** With taking away, comparing with a former day, and search, none of which is fetched before it is used. */
const SCRIPT_BUDGET_LATER = 24;

const size = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length / 1024;

describe("weight on first view", () => {
  test.each(Object.keys(HTML_BUDGET) as (keyof typeof HTML_BUDGET)[])("HTML of every %s page", (kind) => {
    const sizes = CONTENT_PAGES.filter(({ path }) => pageKind(path) === kind).map(({ path, html }) => ({ path, kilobytes: size(html) }));
    sizes.sort((a, b) => b.kilobytes - a.kilobytes);
    console.log(`${kind}: ${sizes.length} pages, heaviest ${sizes[0]?.path} ${sizes[0]?.kilobytes.toFixed(1)} KB of ${HTML_BUDGET[kind]}`);
    expect(sizes.filter(({ kilobytes }) => kilobytes > HTML_BUDGET[kind])).toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
  });

  test("CSS and scripts of every page", () => {
    const cache = new Map<string, number>();
    const weigh = (src: string): number => cache.get(src) ?? (cache.set(src, size(readBuilt(src))), cache.get(src)!);
    let [css, script] = [0, 0];
    for (const { root } of CONTENT_PAGES) {
      const total = (selector: string, attribute: string) => root.querySelectorAll(selector).reduce((sum, element) => sum + weigh(element.getAttribute(attribute)!), 0);
      css = Math.max(css, total("link[rel=stylesheet]", "href"));
      script = Math.max(script, root.querySelectorAll("script[src]").reduce((sum, element) => sum + withImports(element.getAttribute("src")!, weigh), 0));
    }
    console.log(`CSS ${css.toFixed(1)} KB of ${CSS_BUDGET}, scripts at most ${script.toFixed(1)} KB of ${SCRIPT_BUDGET}`);
    expect(css).toBeLessThanOrEqual(CSS_BUDGET);
    expect(script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    expect(script).toBeGreaterThan(0);
  });
});

test("scripts of a comparison, with all that it may load later", () => {
  const page = CONTENT_PAGES.find(({ path }) => pageKind(path) === "matrix")!;
  const seen = new Set<string>();
  const total = page.root.querySelectorAll("script[src]").reduce((sum, element) => sum + withImports(element.getAttribute("src")!, (src) => size(readBuilt(src)), seen, true), 0);
  console.log(`a comparison's scripts: ${total.toFixed(1)} KB with everything that is loaded only when it is used`);
  expect(total).toBeLessThanOrEqual(SCRIPT_BUDGET_LATER);
});

/** A module with everything that it imports statically. */
function withImports(src: string, weigh: (src: string) => number, seen = new Set<string>(), later = false): number {
  if (seen.has(src)) return 0;
  seen.add(src);
  const imports = [...readBuilt(src).toString().matchAll(later ? /(?:from|import\()?["`](\.\/[^"`]+\.js)["`]/gu : /(?:from|import)"(\.[^"]+)"/gu)].map((match) => new URL(match[1]!, `https://x.example${src}`).pathname);
  return weigh(src) + imports.reduce((sum, name) => sum + withImports(name, weigh, seen, later), 0);
}
