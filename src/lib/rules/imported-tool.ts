import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";
import { problemAt, type Rule } from "./rule.ts";

const LISTS = [
  { list: "releases", key: "endoflife", named: "product" },
  { list: "cncf", key: "cncf", named: "project" },
] as const;

export const importedTool: Rule = {
  id: "imported/tool",
  description: "What is imported belongs to a tool that names it, and a tool that names a product has it imported.",
  *check(content) {
    for (const { list, key, named } of LISTS) {
      yield* strays(content, list, key, named, this.id);
      for (const [id, { document, facts }] of content.tools) {
        if (!facts[key] || content[list].has(id)) continue;
        yield problemAt(this.id, document, { field: [key], found: facts[key], allowed: `imported/${list}/${id}.json`, fix: "run npm run import:releases", level: "warning" });
      }
    }
  },
};

function* strays(content: Content, list: "releases" | "cncf", key: "endoflife" | "cncf", named: "product" | "project", rule: string): Generator<Problem> {
  for (const [id, { data, document }] of content[list]) {
    const found = (data as Record<string, unknown>)[named] as string;
    const tool = content.tools.get(id);
    if (tool?.facts[key] === found || (!tool && content.known.tools.has(id))) continue;
    yield problemAt(rule, document, { field: [named], found, allowed: tool ? `${key}: ${tool.facts[key] ?? "nothing"} in tools/${id}.mdx` : `a tool ${id}`, fix: "run npm run import:releases, or remove the file" });
  }
}
