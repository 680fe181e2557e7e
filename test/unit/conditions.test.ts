import { describe, expect, test } from "vitest";
import { categoryDocument } from "../../src/lib/api/category-document.ts";
import { conditionsOn, meets, sortedBy } from "../../src/lib/take-away/conditions.ts";
import type { ComparisonDocument, EntryDocument } from "../../src/schemas/api.ts";
import { realPublication } from "./publication.ts";

const entry = (tool: string, cells: EntryDocument["cells"], more: Partial<EntryDocument> = {}): EntryDocument => ({ tool, name: tool, summary: tool, url: "https://x.example/", open_source: true, hosting: ["self-hosted"], choose: [], avoid: [], sources: [], cells, ...more });
const known = (value: NonNullable<EntryDocument["cells"][string]["value"]>): EntryDocument["cells"][string] => ({ state: "known", text: "x", value, sources: [] });

const comparison: ComparisonDocument = {
  category: "queue",
  name: "Queue",
  summary: "Queues",
  layer: "component",
  url: "https://x.example/",
  groups: { g: "G" },
  criteria: [
    { id: "memory", label: "Memory", definition: "d", group: "g", type: "quantity", unit: "GiB", values: { unlimited: "Unlimited" } },
    { id: "durable", label: "Durable", definition: "d", group: "g", type: "yes-no", values: { yes: "Yes", partial: "Partial", no: "No" } },
    { id: "protocols", label: "Protocols", definition: "d", group: "g", type: "some-of", values: { amqp: "AMQP", mqtt: "MQTT" } },
  ],
  entries: [
    entry("a", { memory: known({ amount: 2, unit: "GB" }), durable: known("yes"), protocols: known(["amqp", "mqtt"]) }),
    entry("b", { memory: known({ amount: 512, unit: "MiB" }), durable: known("no"), protocols: known(["mqtt"]) }, { open_source: false, hosting: ["managed"] }),
    entry("c", { memory: { state: "unknown", text: "Unknown", sources: [] }, durable: { state: "disputed", text: "x", answers: [{ value: "yes", sources: [] }, { value: "no", sources: [] }], sources: [] }, protocols: known(["amqp"]) }),
  ],
};
const passing = (condition: string) => comparison.entries.filter((one) => meets(one, condition, comparison)).map(({ tool }) => tool).join("");

describe("conditions", () => {
  test.each([
    ["open-source", "ac"],
    ["self-hosted", "ac"],
    ["managed", "b"],
    ["memory:2GB", "ab"],
    ["memory:2GiB", "ab"],
    ["memory:1.9GB", "b"],
    ["durable:yes", "ac"],
    ["durable:no", "bc"],
    ["protocols:mqtt", "ab"],
  ])("%s leaves %s", (condition, tools) => expect(passing(condition)).toBe(tools));

  test.each(["nosuch:yes", "durable:maybe", "memory:lots", "memory:2", "durable:toString"])("%s is no condition here", (condition) => expect(meets(comparison.entries[0]!, condition, comparison)).toBeUndefined());

  test("on a quantity are its amounts, ascending, each once", () => {
    expect(conditionsOn(comparison.criteria[0]!, comparison.entries)).toEqual([{ condition: "memory:512MiB", label: "≤ 512 MiB" }, { condition: "memory:2GB", label: "≤ 2 GB" }]);
  });

  test("that are offered are all understood, for the whole content", () => {
    const publication = realPublication("en");
    for (const category of publication.edition.categories.values()) {
      const document = categoryDocument(publication, category);
      for (const criterion of document.criteria) for (const { condition } of conditionsOn(criterion, document.entries)) expect(document.entries.map((one) => meets(one, condition, document)), condition).not.toContain(undefined);
    }
  });
});

describe("order", () => {
  const order = (sort: string) => sortedBy(comparison.entries, sort, comparison.criteria).map(({ tool }) => tool).join("");
  test("follows amounts, whatever their units, and allowed answers; what is unknown comes last in both directions", () => {
    expect(order("memory")).toBe("bac");
    expect(order("-memory")).toBe("abc");
    expect(order("durable")).toBe("acb");
    expect(order("nosuch")).toBe("abc");
  });
});
