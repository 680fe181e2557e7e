/** Narrows the A–Z to names that hold a text and to one category; state stands in the address. */
class ToolFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form")!;
    form.hidden = false;
    const parameters = new URLSearchParams(location.search);
    for (const name of ["q", "category"]) (form.elements.namedItem(name) as HTMLInputElement).value = parameters.get(name) ?? "";
    const apply = () => this.#apply(form);
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  }

  #apply(form: HTMLFormElement): void {
    const data = new FormData(form);
    const text = String(data.get("q") ?? "").trim().toLowerCase();
    const category = String(data.get("category") ?? "");
    const items = [...this.querySelectorAll<HTMLElement>("li[data-names]")];
    for (const item of items) {
      item.hidden = !item.dataset["names"]!.includes(text) || (category !== "" && !item.dataset["categories"]!.split(" ").includes(category));
    }
    for (const section of this.querySelectorAll("section")) section.hidden = section.querySelector("li[data-names]:not([hidden])") === null;
    const parameters = new URLSearchParams([...data].filter(([, value]) => value !== "") as [string, string][]);
    history.replaceState(undefined, "", `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ""}${location.hash}`);
    this.querySelector("output")!.textContent = this.dataset["count"]!.replace("{count}", String(items.filter((item) => !item.hidden).length));
  }
}

customElements.define("tool-filter", ToolFilter);
