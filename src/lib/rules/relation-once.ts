import { problemAt, type Rule } from "./rule.ts";

export const relationOnce: Rule = {
  id: "relation/once",
  description: "A relation is stored once, between two different tools; both pages show it.",
  *check(content) {
    const seen = new Map<string, string>();
    for (const { id, document, facts } of content.tools.values()) {
      for (const [index, { type, tool }] of (facts.relations ?? []).entries()) {
        const field = ["relations", index];
        const key = `${type} ${[id, tool].sort().join(" ")}`;
        if (tool === id) yield problemAt(this.id, document, { field, found: tool, allowed: "another tool", fix: "remove the relation" });
        else if (seen.has(key)) yield problemAt(this.id, document, { field, found: `${type} ${tool}`, allowed: `the relation in ${seen.get(key)} alone`, fix: "keep one of the two" });
        else seen.set(key, document.path);
      }
    }
  },
};
