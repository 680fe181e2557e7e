import { ADDRESSES } from "./addresses.ts";

/** What the atlas uses of Pagefind's plain API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: Record<string, string[]>;
}

let loaded: Promise<Pagefind> | undefined;

/** Returns Pagefind, loaded on the first call and never before. */
export function pagefind(): Promise<Pagefind> {
  loaded ??= import(/* @vite-ignore */ ADDRESSES.pagefind).then(async (module: Pagefind) => {
    await module.init();
    return module;
  });
  return loaded;
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
