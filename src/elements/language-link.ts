/** What of an address means the same in both languages; facets of the search are words and do not. */
const CARRIED = ["tools", "differences", "hide", "where", "sort", "asof", "q"];

/** Takes the state of a page along to its other language: what of a matrix is shown, what was searched, the row or cell. */
class LanguageLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a")!;
    link.addEventListener("click", () => {
      const carried = [...new URLSearchParams(location.search)].filter(([name]) => CARRIED.includes(name));
      link.search = new URLSearchParams(carried).toString().replaceAll("%2C", ",");
      link.hash = location.hash;
    });
  }
}

customElements.define("language-link", LanguageLink);
