import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { jsonSchemas } from "../schemas/json-schemas.ts";

/** Writes the JSON Schemas of the content's files for editors; they are generated and never committed. */
const { values } = parseArgs({ options: { out: { type: "string", default: ".cache/schemas" } } });
await mkdir(values.out, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) await writeFile(join(values.out, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
console.log(`Wrote ${Object.keys(jsonSchemas()).length} schemas to ${values.out}`);
