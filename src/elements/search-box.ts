import { matchNames } from "../lib/search/match-names.ts";
import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { ADDRESSES } from "./addresses.ts";
import { fill, make } from "./dom.ts";
import { names as loadNames } from "./names.ts";
import { excerptNodes, pagefind } from "./pagefind.ts";
import { texts as loadTexts } from "./texts.ts";

const NAMES_SHOWN = 6;
const PAGES_SHOWN = 6;
let boxes = 0;

/** The search field: names at once, full text below them, arrow keys between them. Nothing is fetched before the first focus. */
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
    this.#input.addEventListener("focus", () => void Promise.all([loadNames(), loadTexts()]).catch(() => undefined), { once: true });
    this.#input.addEventListener("input", () => void this.#search());
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
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
      const names = matchNames(query, await loadNames(), NAMES_SHOWN);
      if (turn !== this.#latest) return;
      this.#show(query, texts, names.map(({ name, kind, path }) => option(path, name, [document.createTextNode(kind)])));
      const found = await (await pagefind()).search(query);
      const pages = await Promise.all(found.results.slice(0, PAGES_SHOWN).map((result) => result.data()));
      if (turn !== this.#latest) return;
      const shown = new Set(names.map(({ path }) => path));
      this.#show(query, texts, [
        ...names.map(({ name, kind, path }) => option(path, name, [document.createTextNode(kind)])),
        ...pages.filter(({ url }) => !shown.has(url)).map(({ url, meta, excerpt }) => option(url, meta.title ?? url, excerptNodes(excerpt))),
      ]);
    } catch {
      if (turn === this.#latest) this.#say(texts.failed, query);
    }
  }

  #show(query: string, texts: InterfaceTexts["search"], options: HTMLElement[]): void {
    const all = option(`${ADDRESSES.search}?q=${encodeURIComponent(query)}`, fill(texts.all, { query }), []);
    const keep = this.#options()[this.#active]?.getAttribute("href");
    this.#results.replaceChildren(...options, all);
    this.#options().forEach((one, index) => (one.id = `${this.#results.id}-${index}`));
    this.#results.hidden = false;
    this.#input.ariaExpanded = "true";
    this.#activate(keep ? this.#options().findIndex((one) => one.getAttribute("href") === keep) : -1);
    this.#say(options.length === 0 ? texts.none : texts.count, query, options.length);
  }

  #say(text: string, query: string, count = 0): void {
    this.#status.textContent = fill(text, { query, count: String(count) });
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

  #onKey(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.#close();
    if (this.#results.hidden || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#activate(this.#active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      const target = this.#options()[Math.max(0, this.#active)];
      if (!target) return;
      event.preventDefault();
      target.click();
    }
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

function option(href: string, title: string, detail: Node[]): HTMLElement {
  const link = make("a", { href, role: "option", tabIndex: -1 });
  link.append(make("b", { textContent: title }), " ", make("span", {}, ...detail));
  return link;
}

customElements.define("search-box", SearchBox);
