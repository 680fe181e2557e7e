import { itemsOf } from "../content.ts";
import type { WordTree } from "../words.ts";
import { problemAt, type Rule } from "./rule.ts";

/** Keys of a translation that have no English counterpart to match. */
const OWN_KEYS = new Set(["translates", "aliases", "name"]);

export const translationMatches: Rule = {
  id: "translation/matches",
  description: "A translation renders all words of its original, and nothing else: it cannot add, drop or change a fact.",
  *check(content) {
    for (const item of itemsOf(content)) {
      const { document, words, translation } = item;
      // Which answers are prose is known only by a valid category.
      if (!translation || ("category" in item && !content.categories.has(item.category))) continue;
      const translated = Object.fromEntries(Object.entries(translation.words).filter(([key]) => !OWN_KEYS.has(key))) as WordTree;
      const original = Object.fromEntries(Object.entries(words).filter(([key]) => !OWN_KEYS.has(key))) as WordTree;
      for (const { field, found, allowed, fix, of } of differences(original, translated, [])) {
        yield problemAt(this.id, translation.document, { field, of, found, allowed: `${allowed} (${document.path})`, fix });
      }
    }
  },
};

interface Difference {
  readonly field: readonly PropertyKey[];
  readonly of: "key" | "value";
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

function* differences(original: WordTree, translated: WordTree | undefined, field: readonly PropertyKey[]): Generator<Difference> {
  const name = field.map(String).join(".") || "the file";
  if (translated === undefined) {
    yield { field, of: "value", found: "nothing", allowed: `the words of ${name}`, fix: "translate it" };
  } else if (typeof original === "string" || typeof translated === "string") {
    if (typeof original !== typeof translated) yield { field, of: "value", found: typeof translated === "string" ? "a text" : "keys", allowed: "the shape of the original", fix: "follow the original" };
  } else if (Array.isArray(original) && Array.isArray(translated)) {
    if (original.length !== translated.length) yield { field, of: "value", found: `${translated.length} items`, allowed: `${original.length} items, as in the original`, fix: "translate item by item" };
  } else {
    const [from, to] = [original, translated] as Record<string, WordTree>[];
    for (const key of Object.keys(from!)) yield* differences(from![key]!, to![key], [...field, key]);
    for (const key of Object.keys(to!).filter((id) => !Object.hasOwn(from!, id))) {
      yield { field: [...field, key], of: "key", found: key, allowed: `keys that the original has: ${Object.keys(from!).join(", ")}`, fix: "remove it: a translation adds nothing" };
    }
  }
}
