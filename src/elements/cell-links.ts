import { make } from "./dom.ts";

/** Puts a link to a cell, or to a row into its heading, as soon as a pointer is over it or the focus in it. */
export function offerCellLinks(table: HTMLElement, labels: { readonly cell: string; readonly row: string }): void {
  const offer = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("td[id], tr[id] > th");
    if (!cell || cell.querySelector(".cell-link, .anchor")) return;
    const heading = cell.tagName === "TH";
    const link = make("a", { href: `#${heading ? cell.parentElement!.id : cell.id}`, className: "cell-link", textContent: "#" });
    link.setAttribute("aria-label", heading ? labels.row : labels.cell);
    cell.append(" ", link);
  };
  table.addEventListener("pointerover", offer);
  table.addEventListener("focusin", offer);
}
