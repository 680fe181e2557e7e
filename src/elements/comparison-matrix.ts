import type { CategoryDocument, EntryDocument, TakenDocument } from "../schemas/api.ts";
import { type KnownIds, type MatrixState, queryFromState, stateFromQuery, textsDiffer } from "../lib/matrix-state.ts";
import { meets, sortedBy } from "../lib/take-away/conditions.ts";
import { cutComparison, takenDocument } from "../lib/take-away/taken.ts";
import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { offerCellLinks } from "./cell-links.ts";
import { decodedHash, fill, jsonAt, make } from "./dom.ts";
import { MatrixForm } from "./matrix-form.ts";
import { answerOf, SourcePopover } from "./source-popover.ts";
import { texts as loadTexts } from "./texts.ts";
import "./take-away.ts";

/** Cuts, filters and orders a matrix, keeps all of that in the address, and opens a cell's sources in place. */
class ComparisonMatrix extends HTMLElement {
  #known!: KnownIds;
  #form!: MatrixForm;
  #output!: HTMLOutputElement;
  #report!: HTMLElement;
  #state!: MatrixState;
  #data?: Promise<CategoryDocument>;
  #popover?: SourcePopover;
  #turn = 0;

  connectedCallback(): void {
    const heads = [...this.querySelectorAll<HTMLElement>("thead [data-tool]")];
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr[id]:not(.imported)")];
    const former = heads.flatMap((cell) => (cell.dataset["formerly"]?.split(" ") ?? []).map((old) => [old, cell.dataset["tool"]!] as const));
    const formerRows = rows.flatMap((row) => [...row.querySelectorAll("th > a[id]")].map((anchor) => [anchor.id, row.id] as const));
    this.#known = { tools: heads.map((cell) => cell.dataset["tool"]!), criteria: rows.map((row) => row.id), renamed: new Map([...former, ...formerRows]) };
    const form = this.querySelector("form")!;
    this.#form = new MatrixForm(form, rows.map((row) => ({ id: row.id, label: row.querySelector("summary")!.textContent.trim() })));
    this.#output = this.querySelector("output")!;
    this.#report = make("section", { className: "as-of", hidden: true });
    this.querySelector(".matrix-scroll")!.before(this.#report);
    void loadTexts().then((texts) => {
      this.#popover = new SourcePopover(this, texts);
      offerCellLinks(this, texts);
    });
    form.addEventListener("change", () => this.#choose());
    form.addEventListener("reset", () => this.#go({ ...this.#state, tools: this.#known.tools, differences: false, hidden: [], where: [], sort: "" }));
    form.querySelector("details")?.addEventListener("toggle", () => void this.#document().then((data) => this.#form.offerConditions(data), () => undefined), { once: true });
    this.addEventListener("click", (event) => {
      const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a.ref");
      if (link?.hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && this.#popover?.show(link)) event.preventDefault();
    });
    addEventListener("popstate", () => void this.#restore());
    addEventListener("hashchange", () => void this.#restore());
    void this.#restore();
  }

  /** Returns what is shown, under the address that shows just this, with the day of the data. */
  async taken(): Promise<TakenDocument> {
    const data = await this.#document();
    const shown = this.#shownTools();
    const rows = [...this.querySelectorAll<HTMLTableRowElement>("tbody tr[id]:not(.imported):not([hidden])")].map((row) => row.id);
    const query = queryFromState({ ...this.#state, asOf: data.generated_at }, this.#known);
    return takenDocument(data, [cutComparison(data, { tools: shown, criteria: rows })], `${location.origin}${location.pathname}${query}`);
  }

  #labelOf(sort: string): string {
    return document.getElementById(sort.replace(/^-/u, ""))?.querySelector("summary")?.textContent.trim() ?? sort;
  }

  #document(): Promise<CategoryDocument> {
    return (this.#data ??= jsonAt<CategoryDocument>(this.dataset["data"]!));
  }

  #shownTools(): string[] {
    return [...this.querySelectorAll<HTMLElement>("thead [data-tool]:not([hidden])")].map((cell) => cell.dataset["tool"]!);
  }

  async #restore(): Promise<void> {
    const state = stateFromQuery(location.search, this.#known);
    if (state.where.length > 0) await this.#document().then((data) => this.#form.offerConditions(data), () => undefined);
    this.#form.write(state);
    await this.#render(state);
    this.#showAnchor();
  }

  #choose(): void {
    const chosen = this.#form.read();
    this.#go({ ...chosen, tools: chosen.tools.length > 0 ? chosen.tools : this.#known.tools, asOf: this.#state.asOf, unknown: [] });
  }

  #go(state: MatrixState): void {
    history.pushState(undefined, "", `${location.pathname}${queryFromState(state, this.#known)}`);
    this.#form.write(state);
    void this.#render(state);
  }

  /** Shows a state. What needs the data beyond the table waits for it; a newer state overtakes an older one. */
  async #render(state: MatrixState): Promise<void> {
    const turn = (this.#turn += 1);
    this.#state = state;
    const [order, failing] = state.where.length > 0 || state.sort ? await this.#arranged(state) : [this.#known.tools, new Map<string, string>()];
    if (turn !== this.#turn) return;
    this.#arrange(order);
    const rows = this.#cut(state, new Set(order.filter((id) => state.tools.includes(id) && !failing.has(id))));
    const unknown = [...state.unknown, ...(failing.get("") ? [failing.get("")!] : [])];
    const [shown, count] = [this.#shownTools().length, this.#known.tools.length];
    void loadTexts().then((texts) => {
      if (turn !== this.#turn) return;
      this.#output.textContent = [fill(texts.shown, { shown, count, rows }), ...(state.sort ? [fill(texts.ordered, { criterion: this.#labelOf(state.sort) })] : []), ...(unknown.length > 0 ? [fill(texts.unknown, { ids: unknown.join(", ") })] : []), this.#anchorFault(texts)].join(" ").trim();
    });
    await this.#compare(state.asOf, turn);
  }

  /** Returns the order of the tools, and those that fail a condition; under "" the conditions that the data does not know. */
  async #arranged({ where, sort, tools }: MatrixState): Promise<[readonly string[], Map<string, string>]> {
    const data = await this.#document().catch(() => undefined);
    if (!data) return [this.#known.tools, new Map([["", [...where, sort].filter(Boolean).join(", ")]])];
    const verdict = (entry: EntryDocument, condition: string) => meets(entry, condition, data);
    const unknown = where.filter((condition) => data.entries.some((entry) => verdict(entry, condition) === undefined));
    const known = where.filter((condition) => !unknown.includes(condition));
    const failing = data.entries.filter((entry) => tools.includes(entry.tool) && known.some((condition) => !verdict(entry, condition)));
    return [sortedBy(data.entries, sort, data.criteria).map(({ tool }) => tool), new Map([...failing.map(({ tool }) => [tool, tool] as const), ...(unknown.length > 0 ? [["", unknown.join(", ")] as const] : [])])];
  }

  /** Puts the columns into an order of tools. */
  #arrange(order: readonly string[]): void {
    for (const row of this.querySelectorAll<HTMLTableRowElement>("tr:not(.group)")) {
      const cells = new Map([...row.cells].slice(1).map((cell) => [cell.dataset["tool"] ?? cell.id.split(".").at(-1)!, cell]));
      if (order.some((tool, index) => row.cells[index + 1] !== cells.get(tool))) row.append(...order.flatMap((tool) => cells.get(tool) ?? []));
    }
  }

  /** Hides what is not shown; returns the number of rows that are. */
  #cut({ differences, hidden }: MatrixState, tools: ReadonlySet<string>): number {
    let rows = 0;
    const shown = [...this.querySelectorAll<HTMLElement>("thead [data-tool]")].map((cell) => tools.has(cell.dataset["tool"]!));
    for (const row of this.querySelectorAll<HTMLTableRowElement>("tr:not(.group)")) {
      const cells = [...row.cells].slice(1);
      cells.forEach((cell, index) => (cell.hidden = !shown[index]));
      if (!row.id) continue;
      const differs = textsDiffer(cells.filter((_cell, index) => shown[index]).map((cell) => (cell.querySelector(".mark.unknown") ? undefined : answerOf(cell))));
      row.classList.toggle("differs", differs);
      row.querySelector<HTMLElement>(".differs-mark")?.toggleAttribute("hidden", !differs);
      row.hidden = (differences && !differs) || hidden.includes(row.id);
      rows += row.hidden ? 0 : 1;
    }
    // The notes stay where links from elsewhere may lead to them; only print leaves them out.
    for (const tool of this.#known.tools) document.getElementById(`notes.${tool}`)?.classList.toggle("cut", !tools.has(tool));
    for (const body of this.querySelectorAll("tbody")) body.hidden = body.querySelector("tr:not(.group):not([hidden])") === null;
    return rows;
  }

  /** Reports what has changed in the shown cells since the day that a cited address carries. */
  async #compare(asOf: string, turn: number): Promise<void> {
    this.#report.hidden = asOf === "";
    if (asOf === "") return;
    const texts = await loadTexts();
    const report = Promise.all([this.taken(), import("./as-of.ts")]).then(([{ comparisons }, { changesReport }]) => changesReport(comparisons, asOf, texts));
    const shown = await report.catch(() => texts.failed);
    if (turn === this.#turn) this.#report.replaceChildren(shown);
  }

  /** Shows the row or cell that the address names. */
  #showAnchor(): void {
    const target = document.getElementById(decodedHash(location.hash));
    if (target && this.contains(target)) target.scrollIntoView({ block: "center", inline: "center" });
  }

  /** Returns what is wrong with the row or cell that the address names: it is not here, or not shown. */
  #anchorFault(texts: InterfaceTexts): string {
    const id = decodedHash(location.hash);
    const target = document.getElementById(id);
    if (id === "" || (target && !target.closest("[hidden]"))) return "";
    return fill(target ? texts.hidden : texts.anchor, { id: id.slice(0, 80) });
  }
}

customElements.define("comparison-matrix", ComparisonMatrix);
