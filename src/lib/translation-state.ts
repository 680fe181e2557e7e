import type { AnyItem } from "./content.ts";
import { fingerprint } from "./words.ts";

/** Whether the Chinese words of a thing exist and render its present English words. */
export type TranslationState = "current" | "outdated" | "missing";

/** Returns the state of an item's translation. */
export function translationState(item: AnyItem): TranslationState {
  if (!item.translation) return "missing";
  return item.translation.words.translates === fingerprint(item.words, item.document.body) ? "current" : "outdated";
}
