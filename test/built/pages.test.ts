import { expect, test } from "vitest";
import { CARD_SIZE } from "../../src/lib/cards/layout.ts";
import { CONTENT_PAGES, hasFile, PAGES, readBuilt } from "./site.ts";

const anchors = new Map(PAGES.map(({ path, root }) => [path, new Set(root.querySelectorAll("[id]").map((element) => element.id))]));

test("every page has one h1, a title, a description and its language", () => {
  for (const { path, root } of CONTENT_PAGES) {
    expect(root.querySelectorAll("h1"), path).toHaveLength(1);
    expect(root.querySelector("title")!.text.trim(), path).not.toBe("");
    expect(root.querySelector("meta[name=description]")?.getAttribute("content")?.trim(), path).toBeTruthy();
    expect(root.querySelector("html")!.getAttribute("lang"), path).toBe(path.startsWith("/zh/") ? "zh-Hans" : "en");
  }
});

test("titles are unique within a language", () => {
  const titles = CONTENT_PAGES.map(({ path, root }) => `${path.startsWith("/zh/")} ${root.querySelector("title")!.text}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("ids are unique on each page", () => {
  for (const { path, root } of CONTENT_PAGES) {
    const ids = root.querySelectorAll("[id]").map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
  }
});

test("every internal link and anchor resolves", () => {
  const broken = new Set<string>();
  for (const { path, root } of PAGES) {
    for (const link of root.querySelectorAll("a[href], link[href], script[src], img[src]")) {
      const target = link.getAttribute("href") ?? link.getAttribute("src")!;
      if (/^https?:/u.test(target)) continue;
      const url = new URL(target, `https://site.example${path}`);
      const id = decodeURIComponent(url.hash.slice(1));
      const ids = anchors.get(url.pathname);
      if (!ids && !hasFile(url.pathname)) broken.add(`${path} → ${target}`);
      else if (id !== "" && !ids?.has(id)) broken.add(`${path} → ${target} (no such anchor)`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test("every page exists in both languages, names the other, and gives its canonical address", () => {
  const paths = new Set(CONTENT_PAGES.map(({ path }) => path));
  for (const { path, root } of CONTENT_PAGES.filter((page) => page.path !== "/404.html")) {
    const other = path.startsWith("/zh/") ? path.slice(3) : `/zh${path}`;
    expect(paths, `${path} has no ${other}`).toContain(other);
    const alternates = root.querySelectorAll("link[rel=alternate][hreflang]").map((link) => link.getAttribute("hreflang"));
    expect(alternates).toEqual(["en", "zh-Hans", "x-default"]);
    expect(new URL(root.querySelector("link[rel=canonical]")!.getAttribute("href")!).pathname).toBe(path);
    expect(new URL(root.querySelector("a.language")!.getAttribute("href")!, "https://x.example").pathname).toBe(other);
  }
});

test("links of the content stay in the reader's language", () => {
  for (const { path, root } of CONTENT_PAGES.filter((page) => page.path !== "/404.html")) {
    const strays = root.querySelectorAll("main a[href^='/']").filter((link) => link.getAttribute("href")!.startsWith("/zh/") !== path.startsWith("/zh/"));
    expect(strays.map(String), path).toEqual([]);
  }
});

test("nothing inline is run and no other host is asked for anything", () => {
  for (const { path, root, html } of CONTENT_PAGES) {
    expect(root.querySelectorAll("script:not([src]), style, [style]").map(String), path).toEqual([]);
    expect(/\son[a-z]+="/u.test(html.replace(/<(?:code|pre)[\s\S]*?<\/(?:code|pre)>/gu, "")), path).toBe(false);
    expect(root.querySelectorAll("script[src^=http], link[rel=stylesheet][href^=http], img[src^=http], iframe").map(String), path).toEqual([]);
    expect(root.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content"), path).not.toContain("unsafe-inline");
  }
});

test("headings step down one level at a time", () => {
  for (const { path, root } of CONTENT_PAGES) {
    const levels = root.querySelectorAll("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
    expect(levels[0], path).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!, `${path}: heading ${index + 2}`).toBeLessThanOrEqual(1));
  }
});

test("every cell of a matrix has an anchor, and links to its note and back", () => {
  let cells = 0;
  for (const { path, root } of CONTENT_PAGES.filter((page) => /\/categories\/[^/]+\/$/u.test(page.path))) {
    for (const cell of root.querySelectorAll("table.matrix td")) {
      const [ref, imported] = [cell.querySelector("a.ref"), cell.querySelector("a.out")];
      const without = cell.querySelector(".mark.unknown, .mark.not-applicable") !== null;
      const note = ref && root.getElementById(decodeURIComponent(ref.getAttribute("href")!.slice(1)));
      if (ref) expect(note?.querySelector("a")?.getAttribute("href"), `${path}#${cell.id}`).toBe(`#${cell.id}`);
      const sourced = (note?.querySelectorAll("a").length ?? 0) > 1 || imported !== null;
      expect(sourced, `${path}#${cell.id} has ${sourced ? "" : "no "}sources`).toBe(!without);
      cells += 1;
    }
  }
  expect(cells).toBeGreaterThan(500);
});

test("redirects lead to pages", () => {
  const redirects = PAGES.filter(({ redirect }) => redirect);
  const paths = new Set(CONTENT_PAGES.map(({ path }) => path));
  expect(redirects.length).toBeGreaterThan(100);
  for (const { path, root } of redirects) expect(paths, path).toContain(new URL(root.querySelector("link[rel=canonical]")!.getAttribute("href")!).pathname);
});

test("the sitemap lists every page but the 404", () => {
  const listed = [...readBuilt("sitemap-0.xml").toString().matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => new URL(match[1]!).pathname).sort();
  expect(listed).toEqual(CONTENT_PAGES.map(({ path }) => path).filter((path) => path !== "/404.html").sort());
});

test("every category, tool and pair has a picture for link previews, of the size that previews ask for", () => {
  let pictures = 0;
  for (const { path, root } of CONTENT_PAGES.filter((page) => /^(?:\/zh)?\/(?:categories|tools|compare)\/[^/]+\/$/u.test(page.path))) {
    const address = root.querySelector("meta[property='og:image']")?.getAttribute("content");
    expect(address, path).toBeTruthy();
    const picture = readBuilt(new URL(address!).pathname);
    // PNG (W3C), section 11.2.1: width and height stand in the first chunk.
    expect([picture.toString("latin1", 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual(["PNG", CARD_SIZE.width, CARD_SIZE.height]);
    pictures += 1;
  }
  expect(pictures).toBeGreaterThan(500);
});

test("every page but search and data has a Markdown twin that begins with its title", () => {
  for (const { path, root } of CONTENT_PAGES.filter((page) => !/\/(?:search|data)\/$|404/u.test(page.path))) {
    const twin = readBuilt(path === "/" || path === "/zh/" ? `${path}index.md` : path.replace(/\/$/u, ".md")).toString();
    expect(twin.startsWith("# "), path).toBe(true);
    if (/\/(?:categories|tools|stacks|guides)\/[^/]+\/$/u.test(path)) expect(twin.split("\n")[0], path).toBe(`# ${root.querySelector("h1")!.text.trim()}`);
  }
});
