import { type MatrixState, queryFromState, stateFromQuery, textsDiffer } from "../lib/matrix-state.ts";

/** Cuts a matrix to chosen tools and to differences, keeps that in the address, and opens a cell's sources in place. */
class ComparisonMatrix extends HTMLElement {
  #form!: HTMLFormElement;
  #output!: HTMLOutputElement;
  #ids!: string[];
  #renamed!: Map<string, string>;
  #popover!: HTMLElement;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#output = this.querySelector("output")!;
    const heads = [...this.querySelectorAll<HTMLElement>("thead [data-tool]")];
    this.#ids = heads.map((cell) => cell.dataset["tool"]!);
    this.#renamed = new Map(heads.flatMap((cell) => (cell.dataset["formerly"]?.split(" ") ?? []).map((old) => [old, cell.dataset["tool"]!])));
    this.#popover = this.appendChild(document.createElement("div"));
    this.#popover.className = "cell-popover";
    this.#popover.popover = "auto";
    this.#form.hidden = false;
    this.#form.addEventListener("change", () => this.#choose());
    this.#form.addEventListener("click", (event) => {
      if (event.target instanceof HTMLButtonElement) this.#showAll();
    });
    this.addEventListener("click", (event) => this.#onClick(event));
    addEventListener("popstate", () => this.#restore());
    addEventListener("hashchange", () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    const state = stateFromQuery(location.search, this.#ids, this.#renamed);
    for (const box of this.#boxes()) box.checked = state.tools.includes(box.value);
    this.#differences().checked = state.differences;
    this.#render(state);
    this.#checkAnchor();
  }

  #choose(): void {
    const tools = this.#boxes().filter((box) => box.checked).map((box) => box.value);
    const state = { tools: tools.length > 0 ? tools : this.#ids, differences: this.#differences().checked, unknown: [] };
    history.pushState(undefined, "", `${location.pathname}${queryFromState(state, this.#ids)}`);
    if (tools.length === 0) for (const box of this.#boxes()) box.checked = true;
    this.#render(state);
  }

  #showAll(): void {
    for (const box of this.#boxes()) box.checked = true;
    this.#differences().checked = false;
    this.#choose();
  }

  #render(state: MatrixState): void {
    const shown = this.#ids.map((id) => state.tools.includes(id));
    let rows = 0;
    for (const row of this.querySelectorAll<HTMLTableRowElement>("tr:not(.group)")) {
      const cells = [...row.cells].slice(1);
      cells.forEach((cell, index) => (cell.hidden = !shown[index]));
      if (!row.id) continue;
      const differs = textsDiffer(cells.filter((_cell, index) => shown[index]).map(answerText));
      row.classList.toggle("differs", differs);
      row.querySelector<HTMLElement>(".differs-mark")?.toggleAttribute("hidden", !differs);
      row.hidden = state.differences && !differs;
      rows += row.hidden ? 0 : 1;
    }
    for (const body of this.querySelectorAll("tbody")) body.hidden = body.querySelector("tr[id]:not([hidden])") === null;
    this.#output.textContent = [
      fill(this.#output.dataset["shown"]!, { shown: state.tools.length, count: this.#ids.length, rows }),
      ...(state.unknown.length > 0 ? [fill(this.#output.dataset["unknown"]!, { ids: state.unknown.join(", ") })] : []),
    ].join(" ");
  }

  /** Says so where the address names a row or cell that is not here; shows it where the present cut hides it. */
  #checkAnchor(): void {
    const id = safeDecode(location.hash.slice(1));
    if (id === "") return;
    const target = document.getElementById(id);
    if (!target) this.#output.textContent += ` ${fill(this.#output.dataset["anchor"]!, { id: id.slice(0, 80) })}`;
    else if (this.contains(target)) target.scrollIntoView({ block: "center", inline: "center" });
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("a.ref");
    const note = link && document.getElementById(safeDecode(link.hash.slice(1)));
    if (!link || !note || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [row, ...numbers] = note.querySelectorAll("a");
    const sources = numbers.flatMap((ref) => sourceCopy(ref));
    const text = document.createElement("p");
    const answer = document.createElement("b");
    answer.textContent = answerOf(link.closest("td")!);
    text.append(row!.cloneNode(true), " ", answer, " ", ...[...note.childNodes].filter((node) => node instanceof Text).map((node) => node.cloneNode(true)));
    const list = document.createElement("ol");
    list.append(...sources);
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = this.dataset["close"]!;
    close.addEventListener("click", () => {
      this.#popover.hidePopover();
      link.focus();
    });
    this.#popover.replaceChildren(text, list, close);
    this.#popover.showPopover();
    this.#place(link);
    close.focus();
  }

  #place(link: HTMLElement): void {
    const anchor = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#popover;
    const below = anchor.bottom + height < innerHeight;
    this.#popover.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
    this.#popover.style.top = `${Math.max(8, below ? anchor.bottom + 4 : anchor.top - height - 4)}px`;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>("[name=tools]")];
  }

  #differences(): HTMLInputElement {
    return this.#form.elements.namedItem("differences") as HTMLInputElement;
  }
}

function answerText(cell: HTMLTableCellElement): string | undefined {
  if (cell.querySelector(".mark.unknown")) return undefined;
  return answerOf(cell);
}

/** A copy of the source that a number refers to, with that number. */
function sourceCopy(ref: HTMLAnchorElement): HTMLLIElement[] {
  const copy = document.getElementById(safeDecode(ref.hash.slice(1)))?.cloneNode(true);
  if (!(copy instanceof HTMLLIElement)) return [];
  copy.removeAttribute("id");
  copy.value = Number(ref.textContent);
  return [copy];
}

/** The answer in a cell, without the numbers of its sources. */
function answerOf(cell: HTMLTableCellElement): string {
  return [...cell.childNodes].filter((node) => !(node instanceof HTMLAnchorElement)).map((node) => node.textContent?.trim()).join("");
}

function fill(text: string, parameters: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => String(parameters[key] ?? whole));
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define("comparison-matrix", ComparisonMatrix);
