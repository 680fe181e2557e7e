import { FACETS } from "../lib/views/page.ts";
import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { fill, make } from "./dom.ts";
import { excerptNodes, pagefind, pagefindIn, type PagefindCounts, type PagefindPage } from "./pagefind.ts";
import { texts as loadTexts } from "./texts.ts";

/** Loaded with the first query and not with the page. */
const loadEngine = () => import("./search-engine.ts");

const SHOWN = 40;
const NAMES_SHOWN = 4;
const NEAREST_SHOWN = 8;

/** The search page: names and facts first, then full text with facets; query and facets stand in the address by id, so that it can be shared. */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #latest = 0;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#form.addEventListener("input", () => void this.#changed());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => void this.#restore());
    void this.#restore();
  }

  async #restore(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    for (const name of ["q", ...FACETS]) this.#field(name).value = parameters.get(name)?.slice(0, 200) ?? "";
    await this.#search();
  }

  async #changed(): Promise<void> {
    const parameters = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value !== "") as [string, string][]);
    history.replaceState(undefined, "", parameters.size > 0 ? `?${parameters}` : location.pathname);
    await this.#search();
  }

  async #search(): Promise<void> {
    const turn = (this.#latest += 1);
    const query = this.#field("q").value.trim();
    const filters = Object.fromEntries(FACETS.flatMap((facet) => (this.#field(facet).value ? [[facet, this.#field(facet).value]] : [])));
    const filtered = Object.keys(filters).length > 0;
    const { search: texts } = await loadTexts();
    try {
      const engine = await pagefind();
      if (query === "" && !filtered) {
        this.#count(await engine.filters());
        return this.#show([], "", []);
      }
      await (await loadEngine()).loadFactsFor(query);
      const named = query !== "" && !filtered ? await (await loadEngine()).findNamed(query, NAMES_SHOWN) : [];
      const { results, filters: counts } = await engine.search(query || null, { filters });
      const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      if (turn !== this.#latest) return;
      const first = new Set(named.map(({ path }) => path));
      const others = pages.filter(({ url }) => !first.has(url));
      const count = results.length + named.length - (pages.length - others.length);
      this.#count(counts);
      const items = [...named.map(({ title, kind, path }) => item(path, title, [kind])), ...others.map((page) => item(page.url, page.meta.title ?? page.url, excerptNodes(page.excerpt), this.#kindOf(page)))];
      this.#show(items, fill(count === 0 ? texts.none : texts.count, { query, count }), []);
      const more = [...(named.length === 0 && query !== "" ? await this.#nearest(query, texts) : []), ...(await this.#elsewhere(query, filters, results.length, texts))];
      if (turn === this.#latest) this.querySelector(".search-more")!.replaceChildren(...more);
    } catch {
      if (turn === this.#latest) this.#show([], fill(texts.failed, { query }), []);
    }
  }

  /** Offers the nearest names where none was found: full text finds something for nearly any letters. */
  async #nearest(query: string, texts: InterfaceTexts["search"]): Promise<Node[]> {
    const found = await (await loadEngine()).findNearest(query, NEAREST_SHOWN);
    return found.length === 0 ? [] : [make("p", {}, texts.nearest, " ", ...found.flatMap(({ path, title }) => [make("a", { href: path, className: "listed", textContent: title }), " "]))];
  }

  /** Says how much the full text has in the other language, where that is more, with a link that goes there. */
  async #elsewhere(query: string, filters: Record<string, string>, here: number, texts: InterfaceTexts["search"]): Promise<Node[]> {
    const link = document.querySelector<HTMLAnchorElement>("a.language");
    if (!link || query === "") return [];
    const { results } = await (await pagefindIn(link.hreflang)).search(query, { filters });
    if (results.length <= here) return [];
    return [make("p", {}, make("a", { href: `${link.pathname}${location.search}`, textContent: fill(texts.elsewhere, { count: results.length }) }))];
  }

  /** Puts the number of pages behind each choice of a facet; a choice without any is out of reach unless it is chosen. */
  #count(counts: PagefindCounts): void {
    for (const facet of FACETS) {
      for (const option of (this.#field(facet) as HTMLSelectElement).options) {
        if (option.value === "") continue;
        const count = counts[facet]?.[option.value] ?? 0;
        option.dataset["label"] ??= option.text;
        option.text = `${option.dataset["label"]} (${count})`;
        option.hidden = option.disabled = count === 0 && !option.selected;
      }
    }
  }

  #show(items: readonly Node[], status: string, more: readonly Node[]): void {
    this.querySelector("ol")!.replaceChildren(...items);
    this.querySelector("[role=status]")!.textContent = status;
    this.querySelector(".search-more")!.replaceChildren(...more);
  }

  #kindOf({ filters }: PagefindPage): string {
    const kind = filters["kind"]?.[0] ?? "";
    return [...(this.#field("kind") as HTMLSelectElement).options].find((option) => option.value === kind)?.dataset["label"] ?? "";
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }
}

function item(href: string, title: string, text: (Node | string)[], kind = ""): HTMLElement {
  return make("li", {}, make("a", { href, textContent: title }), kind ? ` · ${kind}` : "", make("p", {}, ...text));
}

customElements.define("search-page", SearchPage);
