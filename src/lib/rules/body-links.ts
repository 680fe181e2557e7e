import { itemsOf, type Content } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import { atlasLink } from "../links.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { proseOf } from "../prose.ts";
import { problemAt, type Rule } from "./rule.ts";

const SHELVES = { tool: "tools", category: "categories", stack: "stacks", guide: "guides" } as const;

export const bodyLinks: Rule = {
  id: "body/links",
  description: "Links in prose go to a thing of the atlas by its id, to a heading, or to an https page.",
  *check(content) {
    for (const { document, translation } of itemsOf(content)) {
      for (const one of [document, translation?.document]) if (one) yield* brokenLinks(one, content, this.id);
    }
  },
};

function* brokenLinks(document: ContentDocument, content: Content, rule: string): Generator<Problem> {
  for (const { type, url: target, line, column } of proseOf(document.body).nodes) {
    // A link by reference leads where its definition says.
    if (target === undefined || !(type === "link" || type === "definition")) continue;
    const link = atlasLink(target);
    if (target.startsWith("https://") || target.startsWith("#")) continue;
    const ids = link ? [...content.known[SHELVES[link.kind]]] : [];
    if (link && ids.includes(link.id)) continue;
    const near = link && nearest(link.id, ids);
    const problem = problemAt(rule, document, { field: [], found: target, allowed: "tool:<id>, category:<id>, stack:<id>, guide:<id>, #heading or https://…", fix: "link to an id that exists" });
    yield { ...problem, line: document.bodyLine + line - 1, column, ...(near ? { nearest: `${link.kind}:${near}` } : {}) };
  }
}
