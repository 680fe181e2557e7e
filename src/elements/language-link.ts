/** Takes the state of a page along to its other language: all of it stands in the address by ids, which mean the same there. */
class LanguageLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a")!;
    link.addEventListener("click", () => {
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

customElements.define("language-link", LanguageLink);
