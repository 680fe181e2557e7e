import { matchNames } from "../lib/search/match-names.ts";
import { make } from "./dom.ts";
import { names as loadNames } from "./names.ts";
import { excerptNodes, pagefind, type PagefindPage } from "./pagefind.ts";
import { texts as loadTexts } from "./texts.ts";

const FACETS = ["kind", "layer", "category"] as const;
const SHOWN = 40;
const NAMES_SHOWN = 4;

/** The search page: full text with facets; query and facets stand in the address, so that it can be shared. */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #latest = 0;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#form.hidden = false;
    this.#form.addEventListener("input", () => void this.#changed());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => void this.#restore());
    void this.#restore();
    void this.#fillFacets();
  }

  async #fillFacets(): Promise<void> {
    try {
      const filters = await (await pagefind()).filters();
      for (const facet of FACETS) {
        const select = this.#form.elements.namedItem(facet) as HTMLSelectElement;
        const chosen = select.value;
        select.length = 1;
        for (const [value, count] of Object.entries(filters[facet] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) select.add(new Option(`${value} (${count})`, value));
        select.value = chosen;
      }
    } catch {
      this.#say((await loadTexts()).search.failed, "", 0);
    }
  }

  async #restore(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    for (const name of ["q", ...FACETS]) {
      const field = this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
      const value = parameters.get(name)?.slice(0, 200) ?? "";
      // The facets' values may still be under way; one that turns out not to exist finds nothing.
      if (field instanceof HTMLSelectElement && value !== "" && ![...field.options].some((option) => option.value === value)) field.add(new Option(value, value));
      field.value = value;
    }
    await this.#search();
  }

  async #changed(): Promise<void> {
    const parameters = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value !== "") as [string, string][]);
    history.replaceState(undefined, "", parameters.size > 0 ? `?${parameters}` : location.pathname);
    await this.#search();
  }

  async #search(): Promise<void> {
    const turn = (this.#latest += 1);
    const data = new FormData(this.#form);
    const query = String(data.get("q")).trim();
    const filters = Object.fromEntries(FACETS.flatMap((facet) => (data.get(facet) ? [[facet, String(data.get(facet))]] : [])));
    const list = this.querySelector("ol")!;
    if (query === "" && Object.keys(filters).length === 0) {
      list.replaceChildren();
      return this.#say("", "", 0);
    }
    const { search: texts } = await loadTexts();
    try {
      const named = Object.keys(filters).length === 0 ? matchNames(query, await loadNames(), NAMES_SHOWN) : [];
      const { results } = await (await pagefind()).search(query || null, { filters });
      const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      if (turn !== this.#latest) return;
      const first = new Set(named.map(({ path }) => path));
      const others = pages.filter(({ url }) => !first.has(url));
      list.replaceChildren(...named.map(({ name, kind, path }) => item(path, name, [document.createTextNode(kind)], [])), ...others.map(pageItem));
      const count = results.length + named.length - (pages.length - others.length);
      this.#say(count === 0 ? texts.none : texts.count, query, count);
    } catch {
      if (turn === this.#latest) this.#say(texts.failed, query, 0);
    }
  }

  #say(text: string, query: string, count: number): void {
    this.querySelector("[role=status]")!.textContent = text.replace("{query}", () => query).replace("{count}", String(count));
  }
}

function pageItem({ url, meta, excerpt, filters }: PagefindPage): HTMLElement {
  return item(url, meta.title ?? url, excerptNodes(excerpt), filters["kind"] ?? []);
}

function item(href: string, title: string, text: Node[], kinds: string[]): HTMLElement {
  return make("li", {}, make("a", { href, textContent: title }), kinds.length > 0 ? ` · ${kinds.join(", ")}` : "", make("p", {}, ...text));
}

customElements.define("search-page", SearchPage);
