import { citationsOf, sourcedDocuments } from "../facts.ts";
import { problemAt, type Rule } from "./rule.ts";

export const sourceExists: Rule = {
  id: "source/exists",
  description: "A fact cites only sources that its own file describes.",
  *check(content) {
    for (const { document, sources } of sourcedDocuments(content)) {
      for (const { field, sources: cited } of citationsOf(document)) {
        for (const found of cited.filter((id) => !Object.hasOwn(sources, id))) {
          yield problemAt(this.id, document, { field, found, allowed: Object.keys(sources), fix: "cite a source of this file, or add it under sources" });
        }
      }
    }
  },
};
