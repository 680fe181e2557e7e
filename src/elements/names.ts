import type { Named } from "../lib/search/name-index.ts";
import { ADDRESSES } from "./addresses.ts";
import { jsonAt } from "./dom.ts";

let loaded: Promise<Named[]> | undefined;

/** Returns the names of the atlas, fetched once. */
export function names(): Promise<Named[]> {
  return (loaded ??= jsonAt<Named[]>(ADDRESSES.names));
}
