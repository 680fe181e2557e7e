import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../src/data/content-files.ts";
import { parseFile } from "../../src/lib/document.ts";
import { type Place, placeOf } from "../../src/lib/place.ts";
import { FILE_SCHEMAS, jsonSchemas } from "../../src/schemas/json-schemas.ts";

type Name = keyof typeof FILE_SCHEMAS;

const ajv = new Ajv2020({ strict: false });
const validators = Object.fromEntries(Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]));
const documents = readContentFiles().flatMap((file) => {
  const place = placeOf(file.path);
  const { document } = place && place.kind !== "readme" && place.kind !== "snapshot" ? parseFile(file) : {};
  return place && document ? [{ path: file.path, name: nameOf(place), data: document.data }] : [];
});

function nameOf(place: Place): Name {
  return `${place.kind}${"translation" in place && place.translation ? "-zh" : ""}` as Name;
}

function agree(name: Name, data: unknown): { zod: boolean; json: boolean } {
  return { zod: FILE_SCHEMAS[name].safeParse(data).success, json: validators[name]!(data) as boolean };
}

/** Every variant of a value with one thing wrong or missing somewhere in it. */
function* mutations(value: unknown): Generator<unknown> {
  yield null;
  yield typeof value === "number" ? "a text" : 42;
  if (typeof value === "string") yield* ["", " ", "http://x", "Not An Id!", "2024-13"];
  if (Array.isArray(value)) {
    yield [];
    for (const [index, item] of value.entries()) for (const changed of mutations(item)) yield value.with(index, changed);
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, "unknown-key": "x" };
    for (const key of Object.keys(value)) {
      const { [key as never]: _left, ...rest } = value as Record<string, unknown>;
      yield rest;
      for (const changed of mutations((value as Record<string, unknown>)[key])) yield { ...value, [key]: changed };
    }
  }
}

describe("the JSON Schemas that editors use agree with zod", () => {
  test("on every real file", () => {
    expect(documents.length).toBeGreaterThan(50);
    for (const { path, name, data } of documents) expect(agree(name, data), path).toEqual({ zod: true, json: true });
  });

  test.each(Object.keys(FILE_SCHEMAS) as Name[])("on every broken variant of a real %s", (name) => {
    const sample = documents.filter((document) => document.name === name).sort((a, b) => JSON.stringify(a.data).length - JSON.stringify(b.data).length)[0];
    expect(sample, `a real ${name}`).toBeDefined();
    let refused = 0;
    for (const data of mutations(sample!.data)) {
      const { zod, json } = agree(name, data);
      if (zod !== json) expect({ data, zod, json }).toEqual({ data, zod, json: zod });
      refused += zod ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(10);
  });
});
