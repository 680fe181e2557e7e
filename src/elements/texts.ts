import type { InterfaceTexts } from "../lib/take-away/words.ts";
import { ADDRESSES } from "./addresses.ts";
import { jsonAt } from "./dom.ts";

let loaded: Promise<InterfaceTexts> | undefined;

/** Returns what the elements of a page say, in the page's language; all pages share it, so it is no part of any. */
export function texts(): Promise<InterfaceTexts> {
  return (loaded ??= jsonAt<InterfaceTexts>(ADDRESSES.texts));
}
