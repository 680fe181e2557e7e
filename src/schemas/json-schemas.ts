import { z } from "astro/zod";
import { API_SCHEMAS } from "./api.ts";
import { category, categoryTranslation } from "./category.ts";
import { entry, entryTranslation } from "./entry.ts";
import { guide, guideTranslation } from "./guide.ts";
import { importedCncf, importedReleases } from "./imported.ts";
import { interfaceStrings } from "./interface.ts";
import { stack, stackTranslation } from "./stack.ts";
import { tool, toolTranslation } from "./tool.ts";
import { vocabulary } from "./vocabulary.ts";

/** The schema of each kind of file in content/, by name. */
export const FILE_SCHEMAS = {
  category,
  "category-zh": categoryTranslation,
  entry,
  "entry-zh": entryTranslation,
  tool,
  "tool-zh": toolTranslation,
  stack,
  "stack-zh": stackTranslation,
  guide,
  "guide-zh": guideTranslation,
  vocabulary,
  interface: interfaceStrings,
  releases: importedReleases,
  cncf: importedCncf,
} as const satisfies Record<string, z.ZodType>;

/** Returns the JSON Schema (draft 2020-12) of each kind of file, generated from its zod schema. */
export function jsonSchemas(): Record<keyof typeof FILE_SCHEMAS, object> {
  return generated(FILE_SCHEMAS);
}

/** Returns the JSON Schema (draft 2020-12) of each kind of document of the interface for programs; their names begin with api-. */
export function apiSchemas(): Record<string, object> {
  return Object.fromEntries(Object.entries(generated(API_SCHEMAS)).map(([name, schema]) => [`api-${name}`, schema]));
}

function generated<Name extends string>(schemas: Readonly<Record<Name, z.ZodType>>): Record<Name, object> {
  return Object.fromEntries(Object.entries<z.ZodType>(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)])) as Record<Name, object>;
}
