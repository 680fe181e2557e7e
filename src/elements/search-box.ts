import type { Found } from "../lib/search/find.ts";
import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { ADDRESSES } from "./addresses.ts";
import { fill, make } from "./dom.ts";
import { excerptNodes, pagefind, type PagefindPage } from "./pagefind.ts";
import { texts as loadTexts } from "./texts.ts";

const NAMES_SHOWN = 6;
const PAGES_SHOWN = 3;
/** How long typing must rest before the full text is asked, in milliseconds; names answer every key. */
const REST = 150;
let boxes = 0;

const loadEngine = () => import("./search-engine.ts");

/** The search field: names and facts at once, full text below them, arrow keys between them. Nothing is fetched before the first focus. */
class SearchBox extends HTMLElement {
  readonly #number = (boxes += 1);
  #input!: HTMLInputElement;
  #results!: HTMLElement;
  #status!: HTMLElement;
  #active = -1;
  #latest = 0;

  connectedCallback(): void {
    this.#input = this.querySelector("input")!;
    this.#results = this.querySelector(".results")!;
    this.#status = this.querySelector("[role=status]")!;
    this.#results.id = `search-results-${this.#number}`;
    this.#results.role = "listbox";
    this.#results.ariaLabel = this.#input.ariaLabel;
    this.#input.role = "combobox";
    this.#input.setAttribute("aria-controls", this.#results.id);
    this.#input.setAttribute("aria-autocomplete", "list");
    this.#input.ariaExpanded = "false";
    this.#input.addEventListener("focus", () => void Promise.all([loadEngine().then(({ names }) => names()), loadTexts()]).catch(() => undefined), { once: true });
    this.#input.addEventListener("input", () => void this.#search());
    this.#input.addEventListener("keydown", (event) => void this.#onKey(event));
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    document.addEventListener("keydown", (event) => this.#onShortcut(event));
  }

  async #search(): Promise<void> {
    const turn = (this.#latest += 1);
    const query = this.#input.value.trim();
    if (query === "") return this.#close();
    const { search: texts } = await loadTexts();
    try {
      const engine = await loadEngine();
      this.#show(query, texts, await engine.findNamed(query, NAMES_SHOWN), []);
      await engine.loadFactsFor(query);
      if (turn !== this.#latest) return;
      const named = await engine.findNamed(query, NAMES_SHOWN);
      this.#show(query, texts, named, []);
      await new Promise((done) => setTimeout(done, REST));
      if (turn !== this.#latest) return;
      const found = await (await pagefind()).search(query);
      const pages: PagefindPage[] = [];
      // Each page's text is a file of its own: the first is shown before the next is fetched.
      for (const result of found.results.slice(0, PAGES_SHOWN)) {
        pages.push(await result.data());
        if (turn !== this.#latest) return;
        this.#show(query, texts, named, pages);
      }
    } catch {
      if (turn === this.#latest) this.#status.textContent = fill(texts.failed, { query });
    }
  }

  #show(query: string, texts: InterfaceTexts["search"], named: readonly Found[], pages: readonly PagefindPage[]): void {
    const shown = new Set(named.map(({ path }) => path));
    const options = [
      ...named.map(({ title, kind, path }) => option(path, title, [kind])),
      ...pages.filter(({ url }) => !shown.has(url)).map(({ url, meta, excerpt }) => option(url, meta.title ?? url, excerptNodes(excerpt))),
    ];
    const all = option(`${ADDRESSES.search}?q=${encodeURIComponent(query)}`, fill(texts.all, { query }), []);
    const keep = this.#options()[this.#active]?.getAttribute("href");
    this.#results.replaceChildren(...options, all);
    this.#options().forEach((one, index) => (one.id = `${this.#results.id}-${index}`));
    this.#results.hidden = false;
    this.#input.ariaExpanded = "true";
    this.#activate(keep ? this.#options().findIndex((one) => one.getAttribute("href") === keep) : -1);
    this.#status.textContent = fill(options.length === 0 ? texts.none : texts.count, { query, count: options.length });
  }

  #options(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #activate(index: number): void {
    const options = this.#options();
    this.#active = options.length === 0 ? -1 : index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    options.forEach((one, position) => (one.ariaSelected = String(position === this.#active)));
    const active = options[this.#active];
    active?.scrollIntoView({ block: "nearest" });
    if (active) this.#input.setAttribute("aria-activedescendant", active.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    if (event.key === "Escape") return this.#close();
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (this.#results.hidden) return;
      event.preventDefault();
      this.#activate(this.#active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && this.#input.value.trim() !== "") {
      event.preventDefault();
      // Whoever types fast presses Enter before the names are there.
      const chosen = this.#options()[this.#active]?.getAttribute("href") ?? (await this.#best());
      location.assign(chosen);
    }
  }

  /** Returns the address of the best answer to what is typed now: the first name, or else the page of all results. */
  async #best(): Promise<string> {
    const query = this.#input.value.trim();
    const [first] = await loadEngine().then(async ({ findNamed, loadFactsFor }) => loadFactsFor(query).then(() => findNamed(query, 1)), () => []);
    return first?.path ?? `${ADDRESSES.search}?q=${encodeURIComponent(query)}`;
  }

  #onShortcut(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/u.test(event.target.tagName);
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!slash && !ctrlK) return;
    event.preventDefault();
    this.#input.focus();
    this.#input.select();
  }

  #close(): void {
    this.#latest += 1;
    this.#results.hidden = true;
    this.#input.ariaExpanded = "false";
    this.#activate(-1);
  }
}

function option(href: string, title: string, detail: (Node | string)[]): HTMLElement {
  return make("a", { href, role: "option", tabIndex: -1 }, make("b", { textContent: title }), " ", make("span", {}, ...detail));
}

customElements.define("search-box", SearchBox);
