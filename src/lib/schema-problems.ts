import { z } from "astro/zod";
import type { ContentDocument } from "./document.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const SHOWN_VALUES = 12;

/** Returns one problem for each fault that zod found in a document's front matter, with the nearest allowed key or value. */
export function schemaProblems(document: ContentDocument, schema: z.ZodType, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(document, schema, issue, issue.path));
}

function problemsOf(document: ContentDocument, schema: z.ZodType, issue: Issue, path: Path): Problem[] {
  const found = valueAt(document.data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const allowed = allowedKeys(schema, path);
        return report(document, "schema/unknown-key", [...path, key], "key", `key ${key}`, list(allowed), nearest(key, allowed), "remove the key or use one of the allowed ones");
      });
    case "invalid_union": {
      const branch = likeliestBranch(issue.errors);
      return branch ? branch.flatMap((inner) => problemsOf(document, schema, inner, [...path, ...inner.path])) : [notAllowed(document, schema, issue, path, found)];
    }
    case "invalid_value":
      return [notAllowed(document, schema, issue, path, found)];
    case "invalid_key":
      return [report(document, "schema/bad-format", path, "key", `key ${String(path.at(-1))}`, issue.issues.map((inner) => formatOf(inner)).join("; "), undefined, "rename the key")];
    default:
      if (found === undefined) {
        return [report(document, "schema/missing-key", path, "value", "nothing", `the key ${String(path.at(-1))}: ${formatOf(issue)}`, undefined, `add ${String(path.at(-1))}`)];
      }
      return [report(document, ruleOf(issue, found), path, "value", found === null ? "an empty value" : show(found), formatOf(issue), undefined, "write a value of the allowed form")];
  }
}

function notAllowed(document: ContentDocument, schema: z.ZodType, issue: Issue, path: Path, found: unknown): Problem {
  const values = issue.code === "invalid_value" ? issue.values.map(String) : allowedValues(schema, path);
  if (found === undefined) return report(document, "schema/missing-key", path, "value", "nothing", list(values), undefined, `add ${String(path.at(-1))}`);
  return report(document, "schema/not-allowed", path, "value", show(found), list(values), typeof found === "string" ? nearest(found, values) : undefined, "use one of the allowed values");
}

function ruleOf(issue: Issue, found: unknown): string {
  if (found === "" || found === null) return "schema/empty";
  if (issue.code === "invalid_type") return "schema/wrong-type";
  if (issue.code === "too_big") return "schema/too-long";
  if (issue.code === "too_small") return "schema/empty";
  return "schema/bad-format";
}

function formatOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "record" ? "keys with values" : issue.expected;
    case "too_big":
      return `at most ${issue.maximum} characters`;
    case "too_small":
      return `at least ${issue.minimum}`;
    case "invalid_value":
      return list(issue.values.map(String));
    case "invalid_union":
      return issue.errors.map((branch) => branch.map(formatOf).join(" and ")).join(", or ") || "another value";
    default:
      return issue.message;
  }
}

/** The branch of a union that the author most likely meant: the one with the fewest faults. */
function likeliestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  const weight = (branch: Issue[]) => branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : issue.path.length === 0 ? 3 : 1), 0);
  return [...branches].sort((a, b) => weight(a) - weight(b))[0];
}

/** The keys that a schema allows at a path. */
function allowedKeys(schema: z.ZodType, path: Path): string[] {
  return [...new Set(nodesAt(schema, path).flatMap((node) => Object.keys((node as { properties?: object }).properties ?? {})))];
}

/** The constants that a schema allows at a path, over all its alternatives. */
function allowedValues(schema: z.ZodType, path: Path): string[] {
  return [...new Set(nodesAt(schema, path).flatMap((node) => ("const" in node ? [node.const] : "enum" in node ? (node.enum as unknown[]) : [])).map(String))];
}

/** What a schema's JSON Schema says at a path, one node for each alternative. */
function nodesAt(schema: z.ZodType, path: Path): object[] {
  let nodes: unknown[] = [z.toJSONSchema(schema)];
  for (const key of path) nodes = nodes.flatMap(alternatives).flatMap((node) => childOf(node, key));
  return nodes.flatMap(alternatives) as object[];
}

function alternatives(node: unknown): unknown[] {
  const { anyOf, oneOf } = node as { anyOf?: unknown[]; oneOf?: unknown[] };
  return (anyOf ?? oneOf)?.flatMap(alternatives) ?? [node];
}

function childOf(node: unknown, key: PropertyKey): unknown[] {
  const { properties, additionalProperties, items } = node as { properties?: Record<PropertyKey, unknown>; additionalProperties?: unknown; items?: unknown };
  const child = typeof key === "number" ? items : (properties?.[key] ?? additionalProperties);
  return typeof child === "object" && child !== null ? [child] : [];
}

function report(document: ContentDocument, rule: string, path: Path, of: "key" | "value", found: string, allowed: string, near: string | undefined, fix: string): Problem {
  return {
    rule,
    level: "error",
    file: document.path,
    ...document.positionOf(path, of),
    field: path.map(String).join("."),
    found,
    allowed,
    ...(near === undefined ? {} : { nearest: near }),
    fix,
  };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}

function list(values: readonly string[]): string {
  return values.length > SHOWN_VALUES ? `${values.slice(0, SHOWN_VALUES).join(", ")} and ${values.length - SHOWN_VALUES} more` : values.join(", ");
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
