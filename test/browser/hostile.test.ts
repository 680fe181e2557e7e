import { readdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildProject, copyProject, type Project } from "../fixtures/project.ts";
import { launchBrowser, serveSite } from "./browser.ts";
import { HOSTILE, hostileContent, hostileTexts } from "./hostile-content.ts";
import { LANGUAGES } from "./pages.ts";

/** Elements and attributes that no page of the atlas has, so that one of them would come from a text. */
const INJECTED = "img, svg, iframe, object, embed, base[href], style, script:not([src]), [style]:not(.cell-popover), [onerror], [onload], [onclick], [onfocus], [onmouseover], a[href^='javascript:' i], form[action^='http']";
const PARAMETERS = [...HOSTILE, "__proto__", "constructor", "%", "%E0%A4%A", "\u0000", "../../tools/alpha", "a,".repeat(300), "#", "[id=", "&amp;", "' or 1=1 --"];

let project: Project;
let browser: Browser;
let server: Server;
let address: string;
let page: Page;
/** What the browser complained of: dialogs, errors, breaches of the policy, requests to other hosts. */
let complaints: string[];

beforeAll(async () => {
  const content = hostileContent();
  project = copyProject(content);
  const built = await buildProject(project, { CONTENT_FOLDER: join(project.folder, "content") });
  if (built.code !== 0) throw new Error(built.output);
  browser = await launchBrowser();
  ({ server, address } = await serveSite(project.dist));
});
afterAll(async () => {
  await browser.close();
  server.close();
  project.remove();
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage();
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => /error|warning/u.test(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => new URL(request.url()).origin !== new URL(address).origin && complaints.push(`request: ${request.url()}`));
  await page.exposeFunction("reportBreach", (breach: string) => complaints.push(`policy: ${breach}`));
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (event) => void (window as unknown as { reportBreach(text: string): void }).reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

/** Opens an address and checks that what came is the page meant, and nothing but it. */
async function visit(path: string): Promise<string> {
  await page.goto(address + path, { waitUntil: "load" });
  await expectClean(path);
  return (await page.evaluate(() => document.documentElement.textContent)) ?? "";
}

async function expectClean(where: string): Promise<void> {
  expect(await page.locator(INJECTED).evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 200))), where).toEqual([]);
  expect(await page.locator("h1").count(), where).toBe(1);
}

const isRedirect = (path: string) => readFileSync(join(project.dist, path, path.endsWith("/") ? "index.html" : ""), "utf8").includes('http-equiv="refresh"');
const pages = () => readdirSync(project.dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html") && !name.startsWith("pagefind")).map((name) => `/${name.replace(/index\.html$/u, "")}`).sort();

test("what would run is seen: the policy reports it, and the element is found", async () => {
  await visit("/");
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>"));
  await expect.poll(() => complaints.join()).toContain("policy: script-src-attr");
  await expect(expectClean("/")).rejects.toThrow("onerror");
  complaints = [];
});

test("no page runs a text of the content, and every such text is there as text", async () => {
  let all = "";
  let redirects = 0;
  for (const path of pages()) {
    if (!isRedirect(path)) all += (await visit(path)).replace(/\s+/gu, " ");
    else {
      redirects += 1;
      await page.goto(address + path);
      await page.waitForURL((url) => url.pathname !== path);
    }
  }
  expect(redirects).toBeGreaterThan(0);
  // An answer that nothing gives is shown nowhere.
  const isShown = (place: string) => !place.startsWith("vocabularies/") && !place.endsWith("ordering values none");
  const missing = hostileTexts(hostileContent()).filter(({ place, text }) => isShown(place) && !all.includes(text.replace(/\s+/gu, " ")));
  expect(missing).toEqual([]);
  expect(all).not.toMatch(/---|translates:/u);
});

describe.each(LANGUAGES)("hostile addresses below %s/", (language) => {
  test("leave the matrix whole, and say quietly what is unknown", async () => {
    for (const value of PARAMETERS) {
      const encoded = encodeURIComponent(value);
      for (const query of [`?tools=${encoded}#${encoded}`, `?tools=alpha,${encoded}&differences=${encoded}`, `?${encoded}=${encoded}&tools=${encoded}&tools=beta`]) {
        await visit(`${language}/categories/queue/${query}`);
        expect(await page.locator("thead th[data-tool]:visible").count(), query).toBe(query.startsWith("?tools=alpha,") ? 1 : 2);
      }
    }
  });

  test("narrow the A–Z to nothing, or not at all", async () => {
    for (const value of PARAMETERS) {
      await visit(`${language}/tools/?q=${encodeURIComponent(value)}&category=${encodeURIComponent(value)}#${encodeURIComponent(value)}`);
      expect(await page.locator("input[name=q] >> nth=-1").inputValue(), value).toBe(value.replace(/\r?\n/gu, ""));
    }
  });

  test("search for their text and nothing else", async () => {
    for (const value of PARAMETERS) {
      const encoded = encodeURIComponent(value);
      const query = `?q=a${encoded}&kind=${encoded}&layer=${encoded}&category=${encoded}#${encoded}`;
      await visit(`${language}/search/${query}`);
      await answered();
      await expectClean(query);
    }
  });

  test("do nothing on any other page", async () => {
    for (const path of ["/", "/categories/", "/compare/", "/compare/alpha-vs-beta/", "/tools/alpha/", "/stacks/", "/stacks/team/", "/guides/", "/guides/method/", "/changes/", "/data/", "/404.html"]) {
      for (const value of HOSTILE.slice(0, 2)) await visit(`${path === "/404.html" ? "" : language}${path}?q=${encodeURIComponent(value)}&tools=${encodeURIComponent(value)}#${encodeURIComponent(value)}`);
    }
  });

  test("are answered by the atlas's own page where they lead nowhere", async () => {
    for (const value of HOSTILE) {
      await page.goto(`${address}${language}/tools/${encodeURIComponent(value)}/`);
      await expectClean(value);
    }
    complaints = complaints.filter((text) => !text.includes("404"));
  });
});

/** Waits until the search page has said how many results there are. */
async function answered(): Promise<void> {
  await page.waitForFunction(() => document.querySelector("search-page [role=status]")?.textContent !== "");
}

describe.each(LANGUAGES)("searching for hostile texts from %s/", (language) => {
  test("finds them as text, and every result opens", async () => {
    const queries = [...HOSTILE, "Hostile", "敌意", "onerror", "script", "alert", "javascript:alert"];
    const targets = new Set<string>();
    await visit(`${language}/data/`);
    for (const query of queries) {
      await page.locator("search-box input").fill(query);
      await page.waitForSelector("search-box [role=option]");
      await page.waitForTimeout(150);
      await expectClean(query);
      for (const href of await page.locator("search-box [role=option]").evaluateAll((options) => options.map((option) => (option as HTMLAnchorElement).href))) targets.add(href);
    }
    for (const query of queries) {
      await visit(`${language}/search/?q=${encodeURIComponent(query)}`);
      await answered();
      await expectClean(query);
      for (const href of await page.locator(".search-results a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) targets.add(href);
    }
    expect(targets.size).toBeGreaterThan(10);
    for (const target of targets) {
      expect(new URL(target).origin).toBe(new URL(address).origin);
      await visit(target.slice(address.length));
    }
  });

  test("opens the first result with a key press", async () => {
    await visit(`${language}/data/`);
    await page.keyboard.press("/");
    await page.keyboard.type(HOSTILE[0]);
    await page.waitForSelector("search-box [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/data/"));
    await expectClean(page.url());
  });
});

test("a cell's sources, opened in place, are text too", async () => {
  await visit("/categories/queue/");
  for (const ref of await page.locator(".matrix a.ref").all()) {
    await ref.click();
    expect(await page.locator(".cell-popover").isVisible()).toBe(true);
    await expectClean("popover");
    await page.keyboard.press("Escape");
  }
});
