import type { ContentDocument } from "../document.ts";
import { problemAt, type Rule } from "./rule.ts";

interface Renamed {
  readonly id: string;
  readonly document: ContentDocument;
  readonly facts: { readonly formerly?: readonly string[] | undefined };
}

export const redirectFree: Rule = {
  id: "redirect/free",
  description: "A former id redirects, so nothing present may bear it. Two things may claim one: it was then split, and its page offers both.",
  *check(content) {
    const criteria = [...content.categories.values()].map(({ document, facts }) => Object.entries(facts.criteria).map(([id, criterion]) => ({ id, document, facts: criterion })));
    for (const shelf of [[...content.categories.values()], [...content.tools.values()], [...content.stacks.values()], [...content.guides.values()], ...criteria] as Renamed[][]) {
      const taken = new Set(shelf.map((item) => item.id));
      for (const { id, document, facts } of shelf) {
        for (const [index, former] of (facts.formerly ?? []).entries()) {
          const field = criteria.flat().some((one) => one.facts === facts) ? ["criteria", id, "formerly", index] : ["formerly", index];
          if (taken.has(former)) yield problemAt(this.id, document, { field, found: former, allowed: "an id that nothing bears now", fix: "remove it here, or rename the other" });
        }
      }
    }
  },
};
