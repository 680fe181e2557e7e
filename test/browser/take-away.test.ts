import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CategoryDocument, TakenDocument } from "../../src/schemas/api.ts";
import { useSite } from "./site.ts";

const site = useSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  complaints = [];
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const QUEUES = "/categories/message-queue/";
const shownTools = () => page.locator("thead th[data-tool]:visible").evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["tool"]!));
const shownRows = () => page.locator(".matrix tbody tr[id]:not(.imported):visible").evaluateAll((rows) => rows.map((row) => row.id));
const output = () => page.locator(".matrix-controls output").textContent();
const query = () => decodeURIComponent(new URL(page.url()).search);

async function download(format: string): Promise<string> {
  await page.waitForSelector("take-away output", { state: "attached" });
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(`take-away a[data-format=${format}]`)]);
  return readFileSync(await file.path(), "utf8");
}

describe("pick and cut", () => {
  test("hides rows, filters and orders; the address holds it, opening it restores it, and back goes back", async () => {
    const data = (await (await fetch(`${site.address}/api/v1/categories/message-queue.json`)).json()) as CategoryDocument;
    const open = data.entries.filter((entry) => entry.open_source).map(({ tool }) => tool);
    await page.goto(`${site.address}${QUEUES}`);
    await page.click(".matrix-controls summary");
    await page.getByLabel("Open source (OSI)").check();
    await expect.poll(shownTools).toEqual(open);
    expect(open.length).toBeLessThan(data.entries.length);
    await page.getByLabel("Add a condition").selectOption("persistence:yes");
    const durable = open.filter((tool) => data.entries.find((entry) => entry.tool === tool)!.cells["persistence"]!.value === "yes");
    await expect.poll(shownTools).toEqual(durable);
    await page.getByLabel("Survives a broker restart?").last().uncheck();
    await page.getByLabel("Order by").selectOption("max-message-size");
    await page.getByLabel("Descending").check();
    await expect.poll(query).toBe("?hide=persistence&where=open-source,persistence:yes&sort=-max-message-size");
    await expect.poll(async () => (await shownTools()).toSorted().join()).toBe(durable.toSorted().join());
    const [tools, rows] = [await shownTools(), await shownRows()];
    expect(tools).not.toEqual(durable);
    expect(rows).not.toContain("persistence");
    await page.goto(page.url());
    await expect.poll(shownTools).toEqual(tools);
    expect(await shownRows()).toEqual(rows);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(shownTools).toEqual(data.entries.map(({ tool }) => tool));
    await page.goBack();
    await expect.poll(shownTools).toEqual(tools);
    expect(await page.getByLabel("Descending").isChecked()).toBe(true);
  });

  test("drops conditions, rows and orders that it does not know, and says so", async () => {
    await page.goto(`${site.address}${QUEUES}?hide=nosuchrow&where=persistence:maybe,cheap&sort=price`);
    await expect.poll(output).toMatch(/nosuchrow.*cheap.*price.*persistence:maybe/u);
    expect((await shownTools()).length).toBeGreaterThan(9);
  });

  test("works by keyboard alone", async () => {
    await page.goto(`${site.address}${QUEUES}`);
    await page.locator(".matrix-controls summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(query).toBe("?where=open-source");
  });
});

describe("take away", () => {
  const cut = `${QUEUES}?tools=kafka,nats&differences=1&hide=persistence`;

  test("JSON, CSV and Markdown hold just what is shown, under its permanent address with the day of the data", async () => {
    await page.goto(site.address + cut);
    const [tools, rows] = [await shownTools(), await shownRows()];
    const taken = JSON.parse(await download("json")) as TakenDocument;
    expect(taken.comparisons[0]!.entries.map(({ tool }) => tool)).toEqual(tools);
    expect(taken.comparisons[0]!.criteria.map(({ id }) => id)).toEqual(rows);
    expect(taken.url).toBe(`${site.address}${cut}&asof=${taken.generated_at}`);
    const records = parse(await download("csv"), { columns: true, bom: true }) as Record<string, string>[];
    expect(records.map(({ criterion, tool }) => `${criterion}.${tool}`)).toEqual(rows.flatMap((row) => tools.map((tool) => `${row}.${tool}`)));
    const markdown = await download("markdown");
    expect(markdown.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(rows.length + 2);
    expect(markdown).toContain(taken.url);
    const record = await download("record");
    expect(record).toContain("## Considered Options\n\n* Kafka\n* NATS\n");
  });

  test("a pair can be taken away too", async () => {
    await page.goto(`${site.address}/compare/kafka-vs-rabbitmq/`);
    const taken = JSON.parse(await download("json")) as TakenDocument;
    expect(taken.comparisons.map(({ category, entries }) => [category, ...entries.map(({ tool }) => tool)])).toEqual([["message-queue", "kafka", "rabbitmq"]]);
    await page.getByLabel("Only rows that differ").check();
    const differing = JSON.parse(await download("json")) as TakenDocument;
    expect(differing.comparisons[0]!.criteria.length).toBeLessThan(taken.comparisons[0]!.criteria.length);
    expect(differing.url).toContain("?differences=1&asof=");
  });

  test("a citation is one line with title, address, day and revision; without a clipboard it can be copied by hand", async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("forbidden")) } }));
    await page.goto(site.address + cut);
    await page.getByRole("button", { name: "Copy a citation" }).click();
    const cited = await page.locator("take-away textarea").inputValue();
    expect(cited).toMatch(/^Message queue: Kafka, NATS\. Stack Atlas, http:\S+asof=\d{4}-\d\d-\d\d \(data of \d{4}-\d\d-\d\d, revision [0-9a-f]{12}, CC BY 4\.0\)$/u);
  });

  test("every cell has a link of its own on hover and on focus", async () => {
    await page.goto(`${site.address}${QUEUES}`);
    const cell = page.locator("td[id='replay.kafka']");
    await cell.hover();
    await cell.getByRole("link", { name: "Link to this cell" }).click();
    expect(new URL(page.url()).hash).toBe("#replay.kafka");
    await page.locator("td[id='replay.nats'] a.ref").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#replay.nats");
    await page.goto(`${site.address}/compare/kafka-vs-nats/`);
    await page.waitForSelector("take-away output", { state: "attached" });
    const heading = page.locator("tr[id='message-queue.replay'] th");
    await heading.hover();
    await heading.getByRole("link", { name: "Link to this row" }).click();
    expect(new URL(page.url()).hash).toBe("#message-queue.replay");
  });

  test("without JavaScript the links lead to the whole files", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.address}${QUEUES}`);
    for (const link of await plain.locator("take-away a[data-format]").all()) expect((await fetch(new URL((await link.getAttribute("href"))!, plain.url()))).status).toBe(200);
    await context.close();
  });
});

describe("as of a day", () => {
  /** Serves a list with one snapshot, and that snapshot with two cells changed, as a later release would find it. */
  async function formerly(): Promise<void> {
    const data = (await (await fetch(`${site.address}/api/v1/categories/message-queue.json`)).json()) as CategoryDocument;
    const entries = Object.fromEntries(data.entries.map(({ tool, cells, sources }) => [tool, { sources: sources.map(({ url, checked }) => ({ url, checked })), cells: Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, { state: cell.state, values: cell.answers?.map(({ value }) => value) ?? (cell.value ? [cell.value] : []), sources: [0] }])) }]));
    entries["kafka"]!.cells["persistence"]!.values = ["no"];
    entries["nsq"]!.cells["persistence"]!.values = ["yes"];
    const head = { date: "2026-01-31", revision: "0123456789ab" };
    await page.route("**/api/v1/snapshots.json", (route) => route.fulfill({ json: { schema_version: "1.0", snapshots: [{ ...head, categories: ["message-queue"] }] } }));
    await page.route("**/api/v1/snapshots/2026-01-31/message-queue.json", (route) => route.fulfill({ json: { ...head, category: "message-queue", entries } }));
  }

  test("a cited link shows which of the shown cells have changed since, with old and new answer and sources", async () => {
    await formerly();
    await page.goto(`${site.address}${QUEUES}?tools=kafka,nats&asof=2026-02-14`);
    const report = page.locator(".as-of");
    await expect.poll(() => report.textContent()).toContain("Since the data of 2026-01-31, 1 of the cells shown have changed");
    expect(await report.locator("del").textContent()).toBe("No");
    expect(await report.locator("ins").textContent()).toBe("Yes");
    expect(await report.locator("li a[href^=https]").count()).toBeGreaterThan(1);
    await page.getByLabel("NSQ").check();
    await expect.poll(() => report.locator("li").count()).toBe(2);
  });

  test("a day before the first snapshot is said to be unknown", async () => {
    await formerly();
    await page.goto(`${site.address}/compare/kafka-vs-nats/?asof=2020-01-01`);
    await expect.poll(() => page.locator(".as-of").textContent()).toContain("No snapshot of 2020-01-01 or earlier");
  });
});

test("the embedded matrix keeps its selection, and says where it comes from", async () => {
  await page.goto(`${site.address}/embed/cache/?tools=redis,valkey`);
  await expect.poll(shownTools).toEqual(["redis", "valkey"]);
  expect(await page.locator("h1 a").getAttribute("href")).toBe("/categories/cache/");
  expect(await page.locator(".site-header, .site-footer").count()).toBe(0);
});

test("in print the sources are numbered notes with whole addresses, and the header row repeats", async () => {
  await page.goto(`${site.address}/categories/cache/`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("take-away, .matrix-controls").evaluateAll((elements) => elements.every((element) => getComputedStyle(element).display === "none"))).toBe(true);
  const source = page.locator(".notes ol a").first();
  const after = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain((await source.getAttribute("href"))!);
  expect(await page.locator(".matrix thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
  expect((await page.pdf({ format: "A4", landscape: true })).length).toBeGreaterThan(50_000);
});
