import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

const DIST = resolve("dist");
if (!existsSync(join(DIST, "index.html"))) throw new Error("There is no built site: run npm run build first");

/** A page of the built site. */
export interface BuiltPage {
  /** Path with language, as /zh/tools/kafka/. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
  /** Whether the page only leads to another. */
  readonly redirect: boolean;
}

const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });

/** Every HTML page of the built site. */
export const PAGES: readonly BuiltPage[] = files
  .filter((name) => name.endsWith(".html") && !name.startsWith("pagefind"))
  .sort()
  .map((name) => {
    const html = readFileSync(join(DIST, name), "utf8");
    return { path: `/${name.replace(/index\.html$/u, "")}`, file: join(DIST, name), html, root: parse(html), redirect: html.includes("data-redirect") };
  });

/** Pages made for the frames of other sites. */
export const EMBED_PAGES = PAGES.filter((page) => /^(?:\/zh)?\/embed\//u.test(page.path));

/** Pages that readers read. */
export const CONTENT_PAGES = PAGES.filter((page) => !page.redirect && !EMBED_PAGES.includes(page));

/** Returns whether the built site holds a file. */
export function hasFile(path: string): boolean {
  return existsSync(join(DIST, path));
}

/** Returns the bytes of a file of the built site. */
export function readBuilt(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

/** Returns what kind of page a path is, as the budgets name them. */
export function pageKind(path: string): "home" | "matrix" | "pair" | "tool" | "stack" | "guide" | "list" {
  const local = path.replace(/^\/zh(?=\/)/u, "");
  if (local === "/") return "home";
  const kind = /^\/(categories|compare|tools|stacks|guides)\/[^/]+\/$/u.exec(local)?.[1];
  return kind ? ({ categories: "matrix", compare: "pair", tools: "tool", stacks: "stack", guides: "guide" } as const)[kind as "compare"] : "list";
}
