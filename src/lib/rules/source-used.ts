import { citationsOf, sourcedDocuments } from "../facts.ts";
import { problemAt, type Rule } from "./rule.ts";

export const sourceUsed: Rule = {
  id: "source/used",
  description: "Every source is cited by a fact, or linked in a guide's text.",
  *check(content) {
    for (const { document, sources } of sourcedDocuments(content)) {
      const cited = new Set([...citationsOf(document)].flatMap((citation) => citation.sources));
      for (const [id, source] of Object.entries(sources)) {
        if (cited.has(id) || document.body.includes(source.url)) continue;
        yield problemAt(this.id, document, { field: ["sources", id], of: "key", found: id, allowed: "a source that some fact cites", fix: "cite it where it belongs, or remove it" });
      }
    }
  },
};
