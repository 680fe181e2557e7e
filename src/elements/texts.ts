import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { jsonAt } from "./dom.ts";

let texts: Promise<InterfaceTexts> | undefined;

/** Returns what the elements of a page say, in the page's language; all pages share it, so it is no part of any. */
export function textsOf(element: HTMLElement): Promise<InterfaceTexts> {
  return (texts ??= jsonAt<InterfaceTexts>(element.dataset["texts"]!));
}
