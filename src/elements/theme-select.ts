/** Lets readers choose light, dark or the system's theme, and remembers it in this browser. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (!select) return;
    this.hidden = false;
    select.value = document.documentElement.dataset["theme"] ?? "auto";
    select.addEventListener("change", () => apply(select.value));
  }
}

function apply(theme: string): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}

customElements.define("theme-select", ThemeSelect);
