import { problemAt, type Rule } from "./rule.ts";

export const criterionValues: Rule = {
  id: "criterion/values",
  description: "A criterion that offers a choice lists its values or names a vocabulary, one of the two.",
  *check(content) {
    for (const { document, facts } of content.categories.values()) {
      for (const [id, criterion] of Object.entries(facts.criteria)) {
        if (criterion.type !== "one-of" && criterion.type !== "some-of") continue;
        const has = [criterion.values && "values", criterion.vocabulary && "vocabulary"].filter(Boolean);
        if (has.length === 1) continue;
        yield problemAt(this.id, document, { field: ["criteria", id], of: "key", found: has.join(" and ") || "neither values nor vocabulary", allowed: "either values or vocabulary", fix: "list the values, or name a file of content/vocabularies" });
      }
    }
  },
};
