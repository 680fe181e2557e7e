import { decodedHash, make } from "./dom.ts";

/** A popover beside a cell that shows its note and sources, with a link to the cell. */
export class SourcePopover {
  readonly #popover: HTMLElement;
  readonly #labels: { readonly close: string; readonly cell: string };

  constructor(host: HTMLElement, labels: { readonly close: string; readonly cell: string }) {
    this.#labels = labels;
    this.#popover = host.appendChild(make("div", { className: "cell-popover" }));
    this.#popover.popover = "auto";
  }

  /** Shows the note that a reference in a cell leads to; returns whether there is one. */
  show(link: HTMLAnchorElement): boolean {
    const note = document.getElementById(decodedHash(link.hash));
    const cell = link.closest("td");
    if (!note || !cell) return false;
    const [row, ...numbers] = note.querySelectorAll("a");
    const words = [...note.childNodes].filter((node) => node instanceof Text).map((node) => node.cloneNode(true));
    const close = make("button", { type: "button", textContent: this.#labels.close });
    close.addEventListener("click", () => {
      this.#popover.hidePopover();
      link.focus();
    });
    this.#popover.replaceChildren(
      make("p", {}, row!.cloneNode(true), " ", make("b", { textContent: answerOf(cell) }), " ", ...words),
      make("ol", {}, ...numbers.flatMap(sourceCopy)),
      make("p", {}, make("a", { href: `#${cell.id}`, textContent: this.#labels.cell }), " ", close),
    );
    this.#popover.showPopover();
    this.#place(link);
    close.focus();
    return true;
  }

  #place(link: HTMLElement): void {
    const anchor = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#popover;
    const below = anchor.bottom + height < innerHeight;
    this.#popover.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
    this.#popover.style.top = `${Math.max(8, below ? anchor.bottom + 4 : anchor.top - height - 4)}px`;
  }
}

/** Returns the answer in a cell, without its links. */
export function answerOf(cell: HTMLTableCellElement): string {
  return [...cell.childNodes].filter((node) => !(node instanceof HTMLAnchorElement)).map((node) => node.textContent?.trim()).join("");
}

/** A copy of the source that a number refers to, with that number. */
function sourceCopy(ref: HTMLAnchorElement): HTMLLIElement[] {
  const copy = document.getElementById(decodedHash(ref.hash))?.cloneNode(true);
  if (!(copy instanceof HTMLLIElement)) return [];
  copy.removeAttribute("id");
  copy.value = Number(ref.textContent);
  return [copy];
}
