import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { KINDS, LANGUAGES } from "./pages.ts";
import { useSite } from "./site.ts";

const site = useSite();
let page: Page;
/** What the browser complained of: errors in the console (a breach of the policy is one) and uncaught exceptions. */
let complaints: string[];
let strangers: string[];

beforeEach(async () => {
  complaints = [];
  strangers = [];
  page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => new URL(request.url()).origin !== new URL(site.address).origin && strangers.push(request.url()));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

const visibleTools = () => page.locator("thead th[data-tool]:visible").evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["tool"]));
const output = () => page.locator(".matrix-controls output").textContent();

test("no page of any kind breaks the policy or asks another host", async () => {
  for (const path of Object.values(KINDS).flatMap((one) => LANGUAGES.map((language) => language + one))) await page.goto(site.address + path, { waitUntil: "networkidle" });
});

describe("the matrix", () => {
  test("is cut by its address, canonical in order, and a click changes the address; back goes back", async () => {
    await page.goto(`${site.address}/categories/message-queue/?tools=rabbitmq,kafka`);
    expect(await visibleTools()).toEqual(["kafka", "rabbitmq"]);
    await page.getByLabel("NATS").check();
    expect(new URL(page.url()).search).toBe("?tools=kafka,nats,rabbitmq");
    expect(await visibleTools()).toEqual(["kafka", "nats", "rabbitmq"]);
    await page.goBack();
    expect(await visibleTools()).toEqual(["kafka", "rabbitmq"]);
    await page.getByRole("button", { name: "Show all" }).click();
    expect((await visibleTools()).length).toBeGreaterThan(9);
    expect(new URL(page.url()).search).toBe("");
  });

  test("shows only rows that differ among the tools shown", async () => {
    await page.goto(`${site.address}/categories/message-queue/?tools=kafka,redpanda`);
    const rows = page.locator(".matrix tbody tr[id]:visible");
    const all = await rows.count();
    await page.getByLabel("Only rows that differ").check();
    const differing = await rows.count();
    expect(differing).toBeGreaterThan(0);
    expect(differing).toBeLessThan(all);
    expect(await page.locator(".matrix tbody tr[id]:visible .differs-mark:visible").count()).toBe(differing);
    expect(new URL(page.url()).search).toBe("?tools=kafka,redpanda&differences=1");
  });

  test("says quietly what it does not know, and runs nothing", async () => {
    await page.goto(`${site.address}/categories/message-queue/?tools=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,nosuch#nosuchrow`);
    expect((await visibleTools()).length).toBeGreaterThan(9);
    expect(await output()).toContain("nosuch");
    expect(await output()).toContain("nosuchrow");
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("opens on the row or cell that a link names", async () => {
    await page.goto(`${site.address}/categories/message-queue/#minimum-memory.rabbitmq`);
    await expect.poll(() => page.locator("td[id='minimum-memory.rabbitmq']").evaluate((cell) => {
      const { top, left, bottom, right } = cell.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    })).toBe(true);
  });

  test("opens a cell's sources by keyboard and gives the focus back", async () => {
    await page.goto(`${site.address}/categories/message-queue/`);
    const ref = page.locator("td[id='persistence.kafka'] a.ref");
    await ref.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator(".cell-popover");
    expect(await popover.isVisible()).toBe(true);
    expect(await popover.textContent()).toContain("checked 20");
    expect(await popover.locator("ol a").first().getAttribute("href")).toMatch(/^https:/u);
    await page.keyboard.press("Enter");
    expect(await popover.isVisible()).toBe(false);
    expect(await ref.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await popover.isVisible()).toBe(false);
  });
});

test("without JavaScript the matrix, its notes and its sources are all there", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.address}/categories/message-queue/`);
  expect(await plain.locator(".matrix-controls").isVisible()).toBe(false);
  await plain.click("td[id='persistence.kafka'] a.ref");
  expect(new URL(plain.url()).hash).toBe("#n.persistence.kafka");
  await plain.click("li[id='n.persistence.kafka'] a:last-child");
  expect(new URL(plain.url()).hash).toMatch(/^#s\.kafka\.\d+$/u);
  await plain.goto(`${site.address}/search/?q=kafka`);
  expect(await plain.locator("noscript").count()).toBe(1);
  expect(await plain.getByRole("link", { name: "Tools A–Z" }).count()).toBeGreaterThan(0);
  await context.close();
});

describe("search", () => {
  test.each([
    ["", "kafka", "/tools/kafka/"],
    ["", "pg", "/tools/postgresql/"],
    ["", "mq", "/categories/message-queue/"],
    ["", "消息队列", "/categories/message-queue/"],
    ["", "kafka vs rabbitmq", "/compare/kafka-vs-rabbitmq/"],
    ["", "rabbitmq vs kafka", "/compare/kafka-vs-rabbitmq/"],
    ["", "github actions", "/tools/github/#continuous-integration"],
    ["/zh", "消息队列", "/zh/categories/message-queue/"],
    ["/zh", "redis", "/zh/tools/redis/"],
    ["/zh", "cache", "/zh/categories/cache/"],
  ])("from %s/, %s leads to %s", async (language, query, target) => {
    await page.goto(`${site.address}${language}/data/`);
    await page.keyboard.press("/");
    await page.keyboard.type(query);
    await page.waitForSelector("search-box [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.address}${target}`);
  });

  test("moves with the arrow keys, closes with Escape, opens with Ctrl-K, and announces", async () => {
    await page.goto(`${site.address}/`);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("redis");
    await page.waitForSelector("search-box [role=option] >> nth=3");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const box = page.getByRole("combobox", { name: "Search the atlas" });
    const active = await box.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
    await expect.poll(() => page.locator("search-box [role=status]").textContent()).toMatch(/results/u);
    await page.keyboard.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
  });

  test("fetches nothing before the first focus", async () => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/`, { waitUntil: "networkidle" });
    expect(fetched.filter((path) => /pagefind|names\.json/u.test(path.replace(/\/_astro\/.*/u, "")))).toEqual([]);
    await Promise.all([page.waitForResponse(/names\.json/u), page.keyboard.press("/")]);
  });

  test("shows a hostile query as text", async () => {
    await page.goto(`${site.address}/search/?q=${encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>')}`);
    await expect.poll(() => page.locator("search-page [role=status]").textContent()).not.toBe("");
    expect(await page.locator("main img, main script:not([src])").count()).toBe(0);
  });
});

test("the language link stays on the same page, and the theme is remembered", async () => {
  await page.goto(`${site.address}/categories/message-queue/?tools=kafka,nats#replay.kafka`);
  await page.getByRole("link", { name: "本页中文版" }).click();
  expect(page.url()).toBe(`${site.address}/zh/categories/message-queue/?tools=kafka,nats#replay.kafka`);
  await page.goto(`${site.address}/compare/kafka-vs-rabbitmq/`);
  await page.getByRole("link", { name: "本页中文版" }).click();
  expect(new URL(page.url()).pathname).toBe("/zh/compare/kafka-vs-rabbitmq/");
  await page.locator("theme-select select").selectOption("dark");
  await page.reload();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("a pair in the other order leads to the pair", async () => {
  await page.goto(`${site.address}/compare/rabbitmq-vs-kafka/`);
  await page.waitForURL(`${site.address}/compare/kafka-vs-rabbitmq/`);
});

test("the A–Z narrows by name and category and keeps that in the address", async () => {
  await page.goto(`${site.address}/tools/?q=pg`);
  expect(await page.locator(".tool-list li:visible > a").allTextContents()).toContain("PostgreSQL");
  await page.getByLabel("Filter by name").fill("");
  await page.getByLabel("Category").selectOption("cache");
  expect(await page.locator(".tool-list li:visible").count()).toBe(5);
  expect(new URL(page.url()).search).toBe("?category=cache");
});

test("what does not exist gets the atlas's own page", async () => {
  const response = await page.goto(`${site.address}/tools/nosuch/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator("h1").textContent()).toBe("Page not found");
  complaints = complaints.filter((text) => !text.includes("404"));
});
