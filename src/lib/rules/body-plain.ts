import { itemsOf } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import type { Problem } from "../problem.ts";
import { proseOf } from "../prose.ts";
import { problemAt, type Rule } from "./rule.ts";

/** Pieces of a body that would be run or rendered as code, fetched from another host, or repeat an id on a page of several bodies. */
const REFUSED: Readonly<Record<string, string>> = {
  mdxjsEsm: "import or export",
  mdxFlowExpression: "braces",
  mdxTextExpression: "braces",
  mdxJsxFlowElement: "an element",
  mdxJsxTextElement: "an element",
  html: "an element",
  image: "an image",
  imageReference: "an image",
  footnoteDefinition: "a footnote",
  footnoteReference: "a footnote",
};

export const bodyPlain: Rule = {
  id: "body/plain",
  description: "Bodies are prose: no imports, expressions, elements, images, footnotes or aligned columns, so that content can never run code or break the policy.",
  *check(content) {
    for (const { document, translation } of itemsOf(content)) {
      for (const one of [document, translation?.document]) if (one) yield* codeIn(one, this.id);
    }
  },
};

function* codeIn(document: ContentDocument, rule: string): Generator<Problem> {
  const { nodes, fault } = proseOf(document.body);
  const lines = document.body.split("\n");
  const refused = nodes.flatMap(({ type, aligned, line, column }) => {
    // The parser writes an alignment as an inline style, which the Content-Security-Policy forbids.
    const what = aligned ? "aligned columns" : REFUSED[type];
    return what ? [{ what, line, column }] : [];
  });
  for (const { what, line, column } of fault ? [{ what: fault.message, line: fault.line, column: fault.column }] : refused) {
    const found = `${what}: ${lines[line - 1]?.trim().slice(0, 60)}`;
    const problem = problemAt(rule, document, { field: [], found, allowed: "Markdown prose; code stands between backquotes", fix: "put it between backquotes, or say it in words" });
    yield { ...problem, line: document.bodyLine + line - 1, column };
  }
}
