import { API_SCHEMAS, SCHEMA_VERSION } from "../../schemas/api.ts";
import { LOCALES } from "../locale.ts";
import { apiPath } from "./addresses.ts";

interface Operation {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly schema: keyof typeof API_SCHEMAS | "csv";
  readonly parameters: readonly string[];
  /** Whether there is one in each language, the Chinese one below /zh. */
  readonly localised: boolean;
}

const OPERATIONS: readonly Operation[] = [
  { path: apiPath.index, id: "index", summary: "Every category, tool and guide with the addresses of its documents.", schema: "index", parameters: [], localised: true },
  { path: apiPath.category("{category}"), id: "category", summary: "A category with its criteria, entries, cells and sources.", schema: "category", parameters: ["category"], localised: true },
  { path: apiPath.categoryCsv("{category}"), id: "categoryCsv", summary: "The cells of a category, one a row.", schema: "csv", parameters: ["category"], localised: true },
  { path: apiPath.tool("{tool}"), id: "tool", summary: "A tool's identity facts, history, relations and roles.", schema: "tool", parameters: ["tool"], localised: true },
  { path: apiPath.stacks, id: "stacks", summary: "What real teams decided, category by category.", schema: "stacks", parameters: [], localised: true },
  { path: apiPath.changes, id: "changes", summary: "What happened to tools, and which cells changed between releases.", schema: "changes", parameters: [], localised: true },
  { path: apiPath.snapshots, id: "snapshots", summary: "The days of which all cells are kept.", schema: "snapshots", parameters: [], localised: false },
  { path: apiPath.snapshot("{day}", "{category}"), id: "snapshot", summary: "The cells of a category as they stood on a day.", schema: "snapshot-slice", parameters: ["day", "category"], localised: false },
];

/** Returns the description of the interface for programs (OpenAPI 3.1); `server` is the site's address without a slash at its end. */
export function openApiDocument(server: string): object {
  const paths = OPERATIONS.flatMap((operation) => (operation.localised ? LOCALES : ["en" as const]).map((locale) => [locale === "en" ? operation.path : `/${locale}${operation.path}`, pathItem(operation, locale, server)] as const));
  return {
    openapi: "3.1.0",
    info: { title: "Stack Atlas", version: SCHEMA_VERSION, summary: "Sourced, dated comparisons of backend components: plain files, read only, no key.", license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" } },
    servers: [{ url: server }],
    paths: Object.fromEntries(paths),
  };
}

function pathItem({ id, summary, schema, parameters }: Operation, locale: string, server: string): object {
  const content = schema === "csv" ? { "text/csv": { schema: { type: "string" } } } : { "application/json": { schema: { $ref: `${server}${apiPath.schema(`api-${schema}`)}` } } };
  return {
    get: {
      operationId: locale === "en" ? id : `${id}-${locale}`,
      summary,
      ...(parameters.length > 0 ? { parameters: parameters.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })) } : {}),
      responses: { 200: { description: "As described.", content }, 404: { description: "There is none of that id." } },
    },
  };
}
