import type { CategoryDocument, TakenDocument } from "../schemas/api.ts";
import { queryFromState, stateFromQuery, type KnownIds, type MatrixState } from "../lib/matrix-state.ts";
import { cutComparison, takenDocument } from "../lib/take-away/taken.ts";
import { offerCellLinks } from "./cell-links.ts";
import { fill, jsonAt, make } from "./dom.ts";
import { MatrixForm } from "./matrix-form.ts";
import { texts as loadTexts } from "./texts.ts";
import "./take-away.ts";

/** Hides rows of a pair's tables, keeps that in the address, and offers what is shown to be taken away. A row's id is its category's, a dot, the criterion's. */
class ComparisonPair extends HTMLElement {
  #known!: KnownIds;
  #form!: MatrixForm;
  #output!: HTMLOutputElement;
  #report!: HTMLElement;
  #state!: MatrixState;
  #data?: Promise<CategoryDocument[]>;

  connectedCallback(): void {
    const rows = this.#rows();
    this.#known = { tools: this.dataset["tools"]!.split(","), criteria: rows.map((row) => row.id), renamed: new Map() };
    const form = this.querySelector("form")!;
    this.#form = new MatrixForm(form, rows.map((row) => ({ id: row.id, label: row.cells[0]!.textContent.trim() })));
    this.#output = this.querySelector("output")!;
    this.#report = make("section", { className: "as-of", hidden: true });
    form.after(this.#report);
    form.addEventListener("change", () => this.#go({ ...this.#form.read(), tools: this.#known.tools, asOf: this.#state.asOf, unknown: [] }));
    form.addEventListener("reset", () => this.#go({ ...this.#state, differences: false, hidden: [] }));
    void loadTexts().then((texts) => offerCellLinks(this, texts));
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  /** Returns what is shown, a comparison for each category that the two share. */
  async taken(): Promise<TakenDocument> {
    const documents = await (this.#data ??= Promise.all(this.dataset["data"]!.split(" ").map((address) => jsonAt<CategoryDocument>(address))));
    const rows = this.#rows().filter((row) => row.closest("[hidden]") === null).map((row) => row.id);
    const comparisons = documents.map((data) => {
      const criteria = rows.filter((id) => id.startsWith(`${data.category}.`)).map((id) => id.slice(data.category.length + 1));
      return cutComparison(data, { tools: this.#known.tools, criteria });
    });
    const query = queryFromState({ ...this.#state, asOf: documents[0]!.generated_at }, this.#known);
    return takenDocument(documents[0]!, comparisons.filter(({ criteria }) => criteria.length > 0), `${location.origin}${location.pathname}${query}`);
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>("tbody tr[id]:not(.imported)")];
  }

  #restore(): void {
    const state = stateFromQuery(location.search, this.#known);
    this.#form.write(state);
    this.#render(state);
  }

  #go(state: MatrixState): void {
    history.pushState(undefined, "", `${location.pathname}${queryFromState(state, this.#known)}`);
    this.#form.write(state);
    this.#render(state);
  }

  #render(state: MatrixState): void {
    this.#state = state;
    for (const table of this.querySelectorAll<HTMLElement>("table.alike")) table.hidden = state.differences;
    for (const row of this.#rows()) row.hidden = state.hidden.includes(row.id);
    void loadTexts().then(({ unknown }) => (this.#output.textContent = state.unknown.length > 0 ? fill(unknown, { ids: state.unknown.join(", ") }) : ""));
    this.#report.hidden = state.asOf === "";
    if (state.asOf !== "") void this.#compare(state.asOf);
  }

  async #compare(asOf: string): Promise<void> {
    const texts = await loadTexts();
    const report = Promise.all([this.taken(), import("./as-of.ts")]).then(([{ comparisons }, { changesReport }]) => changesReport(comparisons, asOf, texts));
    this.#report.replaceChildren(await report.catch(() => texts.failed));
  }
}

customElements.define("comparison-pair", ComparisonPair);
