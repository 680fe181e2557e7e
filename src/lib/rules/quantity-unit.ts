import { allUnits, dimensionOf, unitsLike } from "../units.ts";
import { problemAt, type Rule } from "./rule.ts";

export const quantityUnit: Rule = {
  id: "quantity/unit",
  description: "A quantity has a known unit of its criterion's dimension.",
  *check(content) {
    for (const { document, facts } of content.categories.values()) {
      for (const [id, criterion] of Object.entries(facts.criteria)) {
        if (criterion.type !== "quantity" || dimensionOf(criterion.unit)) continue;
        yield problemAt(this.id, document, { field: ["criteria", id, "unit"], found: criterion.unit, allowed: allUnits(), fix: "use a known unit" });
      }
    }
    for (const { document, facts, category } of content.entries) {
      const criteria = content.categories.get(category)?.facts.criteria ?? {};
      for (const [id, cell] of Object.entries(facts.cells)) {
        const criterion = criteria[id];
        if (criterion?.type !== "quantity" || !("value" in cell) || typeof cell.value !== "object" || Array.isArray(cell.value)) continue;
        const allowed = unitsLike(criterion.unit);
        if (allowed.length === 0 || allowed.includes(cell.value.unit)) continue;
        yield problemAt(this.id, document, { field: ["cells", id, "value", "unit"], found: cell.value.unit, allowed, fix: `use a unit that can be compared with ${criterion.unit}` });
      }
    }
  },
};
