import type { ToolFacts } from "../../schemas/tool.ts";
import { problemAt, type Rule } from "./rule.ts";

/** Fields of a tool whose values are terms of a vocabulary. */
const VOCABULARY_OF = { languages: "programming-languages", governance: "governance", status: "status", hosting: "hosting" } as const satisfies Partial<Record<keyof ToolFacts, string>>;

export const vocabularyTerm: Rule = {
  id: "vocabulary/term",
  description: "Closed lists are closed: a term stands in its file in content/vocabularies.",
  *check(content) {
    for (const { document, facts } of content.tools.values()) {
      for (const [key, list] of Object.entries(VOCABULARY_OF) as [keyof typeof VOCABULARY_OF, string][]) {
        const fact = facts[key];
        if (!("value" in fact)) continue;
        const allowed = Object.keys(content.vocabularies.get(list) ?? {});
        for (const found of [fact.value].flat().filter((term) => !allowed.includes(term))) {
          yield problemAt(this.id, document, { field: [key, "value"], found, allowed, fix: `use a term of content/vocabularies/${list}.yaml, or add one there` });
        }
      }
    }
    for (const { document, facts } of content.categories.values()) {
      for (const [id, criterion] of Object.entries(facts.criteria)) {
        const list = "vocabulary" in criterion ? criterion.vocabulary : undefined;
        if (list === undefined || content.vocabularies.has(list)) continue;
        yield problemAt(this.id, document, { field: ["criteria", id, "vocabulary"], found: list, allowed: [...content.vocabularies.keys()], fix: "name a file of content/vocabularies" });
      }
    }
  },
};
