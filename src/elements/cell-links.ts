import { make } from "./dom.ts";

/** Puts a link to a cell into it as soon as a pointer is over it or the focus in it. */
export function offerCellLinks(table: HTMLElement, label: string): void {
  const offer = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("td[id]");
    if (!cell || cell.querySelector(".cell-link")) return;
    const link = make("a", { href: `#${cell.id}`, className: "cell-link", textContent: "#" });
    link.setAttribute("aria-label", label);
    cell.append(link);
  };
  table.addEventListener("pointerover", offer);
  table.addEventListener("focusin", offer);
}
