import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { readSnapshots } from "../../src/data/snapshots.ts";
import { categoryDocument } from "../../src/lib/api/category-document.ts";
import { changesDocument } from "../../src/lib/api/changes-document.ts";
import { indexDocument } from "../../src/lib/api/index-document.ts";
import { openApiDocument } from "../../src/lib/api/openapi.ts";
import { stacksDocument } from "../../src/lib/api/stacks-document.ts";
import { toolDocument } from "../../src/lib/api/tool-document.ts";
import { LOCALES } from "../../src/lib/locale.ts";
import { sliceOf, snapshotsDocument } from "../../src/lib/snapshots.ts";
import { API_SCHEMAS } from "../../src/schemas/api.ts";
import { apiSchemas } from "../../src/schemas/json-schemas.ts";
import { realPublication } from "../unit/publication.ts";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validators = Object.fromEntries(Object.entries(apiSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]));
const snapshots = readSnapshots("test/fixtures/snapshots");

/** Expects a document, as a program would read it, to be of the schema that is published for it. */
function expectValid(name: keyof typeof API_SCHEMAS, document: object): void {
  const validate = validators[`api-${name}`]!;
  const read: unknown = JSON.parse(JSON.stringify(document));
  expect(validate(read) ? [] : validate.errors).toEqual([]);
  expect(API_SCHEMAS[name].safeParse(read).error?.issues ?? []).toEqual([]);
}

describe.each(LOCALES)("documents in %s are of their published schemas", (locale) => {
  const publication = realPublication(locale);
  const { edition } = publication;
  test("index, stacks, changes", () => {
    expectValid("index", indexDocument(publication));
    expectValid("stacks", stacksDocument(publication));
    expectValid("changes", changesDocument(publication, snapshots));
  });
  test("every category", () => [...edition.categories.values()].forEach((category) => expectValid("category", categoryDocument(publication, category))));
  test("every tool", () => [...edition.tools.values()].forEach((tool) => expectValid("tool", toolDocument(publication, tool))));
});

test("snapshots are of their published schemas", () => {
  expectValid("snapshots", snapshotsDocument(snapshots));
  for (const snapshot of snapshots) expectValid("snapshot-slice", sliceOf(snapshot, "message-queue"));
});

test("the OpenAPI description names every schema that it needs, and every path has an operation of its own name", () => {
  const { paths } = openApiDocument("https://atlas.example") as { paths: Record<string, { get: { operationId: string; responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }> } }> };
  const operations = Object.values(paths).map(({ get }) => get);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const refs = operations.flatMap(({ responses }) => Object.values(responses["200"]!.content!).flatMap(({ schema }) => schema.$ref ?? []));
  for (const ref of refs) expect(Object.keys(apiSchemas())).toContain(/\/schema\/v1\/(.+)\.schema\.json$/u.exec(ref)![1]);
});
