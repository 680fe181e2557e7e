import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { KINDS, LANGUAGES } from "./pages.ts";
import { useSite } from "./site.ts";

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };
const WIDTHS = Array.from({ length: 15 }, (_value, index) => 320 + index * 80);

const site = useSite();


describe.each([1280, 360])("axe finds nothing at %i px", (width) => {
  test.each(["light", "dark"] as const)("in the %s theme", async (colorScheme) => {
    // The policy forbids scripts from elsewhere, axe included; it is tested by itself.
    const page = await site.browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const found: string[] = [];
    for (const path of Object.values(KINDS).flatMap((one) => LANGUAGES.map((language) => language + one))) {
      await page.goto(site.address + path, { waitUntil: "networkidle" });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((rules) => (globalThis as unknown as { axe: { run(context: Document, options: unknown): Promise<AxeResult> } }).axe.run(document, rules), RULES);
      found.push(...violations.flatMap(({ id, nodes }) => `${path} ${id} (${nodes.length}) ${nodes[0]?.html} ${nodes[0]?.failureSummary ?? ""}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
});

test("axe finds nothing with the search box open and with a cell's sources open", async () => {
  const page = await site.browser.newPage({ bypassCSP: true });
  await page.goto(`${site.address}/categories/message-queue/`);
  await page.keyboard.press("/");
  await page.keyboard.type("kafka");
  await page.waitForSelector("search-box [role=option] >> nth=2");
  await page.evaluate(AXE);
  const run = async () => (await page.evaluate((rules) => (globalThis as unknown as { axe: { run(context: Document, options: unknown): Promise<AxeResult> } }).axe.run(document, rules), RULES)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  expect(await run()).toEqual([]);
  await page.keyboard.press("Escape");
  await page.click("td[id='persistence.kafka'] a.ref");
  expect(await run()).toEqual([]);
  await page.close();
});

test("no page scrolls sideways from 320 to 1440 px", async () => {
  const page = await site.browser.newPage();
  const wide: string[] = [];
  for (const path of Object.values(KINDS).flatMap((one) => LANGUAGES.map((language) => language + one))) {
    await page.goto(site.address + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) wide.push(`${path} at ${width} px: ${overflow} px too wide`);
    }
  }
  await page.close();
  expect(wide).toEqual([]);
});

test("a phone's matrix keeps its header row and first column in view", async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site.address}/categories/message-queue/`);
  const box = page.locator(".matrix-scroll");
  await box.evaluate((element) => element.scrollTo(700, 900));
  const [outer, header, row] = await Promise.all([box.boundingBox(), page.locator(".matrix thead th").first().boundingBox(), page.locator(".matrix tr[id='replay'] th").boundingBox()]);
  expect(Math.abs(header!.y - outer!.y)).toBeLessThan(4);
  expect(Math.abs(row!.x - outer!.x)).toBeLessThan(4);
  expect(row!.width).toBeLessThan(outer!.width / 2);
  await page.close();
});

test("nothing shifts while a page loads", async () => {
  const page = await site.browser.newPage();
  for (const path of Object.values(KINDS)) {
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    const shift = await page.evaluate(
      () => new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as unknown as { value: number }).value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
    );
    expect(shift, path).toBeLessThan(0.1);
  }
  await page.close();
});
