import { problemAt, type Rule } from "./rule.ts";

export const partialNeedsNote: Rule = {
  id: "cell/partial-needs-note",
  description: "A partial answer says in a note what is missing.",
  *check(content) {
    for (const { document, facts } of content.entries) {
      for (const [id, cell] of Object.entries(facts.cells)) {
        if (!("value" in cell) || cell.value !== "partial" || cell.note) continue;
        yield problemAt(this.id, document, { field: ["cells", id], of: "key", found: "partial without a note", allowed: "partial with a note", fix: "add note: what works and what does not" });
      }
    }
  },
};
