import { itemsOf } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import type { Problem } from "../problem.ts";
import { problemAt, type Rule } from "./rule.ts";

/** What would be run or rendered as code by MDX: modules, expressions, elements. */
const CODE = [
  { pattern: /^(?:import|export)\s/u, name: "import or export" },
  { pattern: /[{}]/u, name: "braces" },
  { pattern: /<(?=[A-Za-z/!?>])/u, name: "an element" },
];

export const bodyPlain: Rule = {
  id: "body/plain",
  description: "Bodies are prose: no imports, expressions or elements, so that content can never run code.",
  *check(content) {
    for (const { document, translation } of itemsOf(content)) {
      for (const one of [document, translation?.document]) if (one) yield* codeIn(one, this.id);
    }
  },
};

function* codeIn(document: ContentDocument, rule: string): Generator<Problem> {
  let fenced = false;
  for (const [index, line] of document.body.split("\n").entries()) {
    if (/^\s*```/u.test(line)) fenced = !fenced;
    const prose = fenced ? "" : line.replace(/`[^`]*`/gu, "");
    for (const { pattern, name } of CODE) {
      const at = pattern.exec(prose);
      if (!at) continue;
      const problem = problemAt(rule, document, { field: [], found: `${name}: ${line.trim().slice(0, 60)}`, allowed: "Markdown prose; code stands between backquotes", fix: "put it between backquotes, or say it in words" });
      yield { ...problem, line: document.bodyLine + index, column: at.index + 1 };
    }
  }
}
