import { problemAt, type Rule } from "./rule.ts";

export const criterionGroup: Rule = {
  id: "criterion/group",
  description: "Criteria stand in groups of their category, groups hold criteria, and questions point to criteria.",
  *check(content) {
    for (const { document, facts } of content.categories.values()) {
      const groups = Object.keys(facts.groups);
      const criteria = Object.keys(facts.criteria);
      for (const [id, { group }] of Object.entries(facts.criteria)) {
        if (!groups.includes(group)) yield problemAt(this.id, document, { field: ["criteria", id, "group"], found: group, allowed: groups, fix: "name a group of this category" });
      }
      for (const group of groups.filter((id) => !Object.values(facts.criteria).some((criterion) => criterion.group === id))) {
        yield problemAt(this.id, document, { field: ["groups", group], of: "key", found: group, allowed: "a group with criteria", fix: "remove the group or give it criteria" });
      }
      for (const [id, question] of Object.entries(facts.questions)) {
        for (const [index, found] of question.criteria.entries()) {
          if (!criteria.includes(found)) yield problemAt(this.id, document, { field: ["questions", id, "criteria", index], found, allowed: criteria, fix: "name a criterion of this category" });
        }
      }
    }
  },
};
