import { ADDRESSES } from "./addresses.ts";

/** What the atlas uses of Pagefind's plain API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<PagefindCounts>;
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: { data(): Promise<PagefindPage> }[]; filters: PagefindCounts }>;
}

/** Pages by facet and value. */
export type PagefindCounts = Record<string, Record<string, number>>;

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: Record<string, string[]>;
}

interface PagefindModule extends Pagefind {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

/** A worker would load the same code once more, and searching takes a few milliseconds. */
const ALONE = { noWorker: true };

let loaded: Promise<Pagefind> | undefined;

/** Returns Pagefind, loaded on the first call and never before. */
export function pagefind(): Promise<Pagefind> {
  return (loaded ??= load().then((module) => made(module)));
}

let other: Promise<Pagefind> | undefined;

/** Returns Pagefind for pages in another language (BCP 47), whatever that of the page. */
export function pagefindIn(language: string): Promise<Pagefind> {
  other ??= load().then((module) => {
    const { documentElement: root } = document;
    const own = root.lang;
    // An instance takes its language from the page when it is made and knows no option for it; nothing is painted in between.
    root.lang = language;
    const instance = made(module);
    root.lang = own;
    return instance;
  });
  return other;
}

async function made(module: PagefindModule): Promise<Pagefind> {
  const instance = module.createInstance(ALONE);
  await instance.init();
  return instance;
}

function load(): Promise<PagefindModule> {
  return import(/* @vite-ignore */ ADDRESSES.pagefind) as Promise<PagefindModule>;
}

/** Returns an excerpt as nodes: text with the matches marked. Pagefind's HTML is never inserted as such. */
export function excerptNodes(html: string): Node[] {
  return html.split(/(<mark>.*?<\/mark>)/u).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/u.exec(part);
    const text = decode(marked?.[1] ?? part);
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

function decode(html: string): string {
  return html.replace(/&(lt|gt|quot|#39|amp);/gu, (_whole, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "");
}
