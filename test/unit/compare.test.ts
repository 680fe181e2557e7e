import { describe, expect, test } from "vitest";
import { answerKey, differs, pairsOf } from "../../src/lib/compare.ts";
import type { Cell, Entry } from "../../src/lib/things.ts";
import { dimensionOf, inBaseUnit, unitsLike } from "../../src/lib/units.ts";
import { pairId } from "../../src/lib/urls.ts";

const known = (...values: Cell["answers"][number]["value"][]): Cell => ({ criterion: "c", state: values.length > 1 ? "disputed" : "known", answers: values.map((value) => ({ value, sources: [] })) });
const unknown: Cell = { criterion: "c", state: "unknown", answers: [] };
const none: Cell = { criterion: "c", state: "not-applicable", answers: [] };

describe("answers are equal", () => {
  test.each([
    ["the same id", known("yes"), known("yes"), true],
    ["different ids", known("yes"), known("no"), false],
    ["lists in another order", known(["a", "b"]), known(["b", "a"]), true],
    ["one list longer", known(["a", "b"]), known(["a"]), false],
    ["the same amount in other units", known({ amount: 512, unit: "MiB" }), known({ amount: 0.5, unit: "GiB" }), true],
    ["decimal and binary units", known({ amount: 1, unit: "GB" }), known({ amount: 1, unit: "GiB" }), false],
    ["no limit", known({ amount: "unlimited", unit: "GB" }), known({ amount: "unlimited", unit: "MiB" }), true],
    ["disputed and one of its answers", known("yes", "no"), known("yes"), false],
    ["not applicable and an answer", none, known("no"), false],
  ] as const)("%s", (_name, a, b, equal) => {
    expect(answerKey(a) === answerKey(b)).toBe(equal);
    expect(differs([a, b])).toBe(!equal);
  });
});

test("what is unknown or missing differs from nothing", () => {
  expect(differs([unknown, known("yes")])).toBe(false);
  expect(differs([undefined, known("yes"), known("yes")])).toBe(false);
  expect(differs([unknown, known("yes"), known("no")])).toBe(true);
});

test("pairs are each two entries, once", () => {
  const entries = ["a", "b", "c"].map((id) => ({ id }) as Entry);
  expect(pairsOf(entries).map((pair) => pair.map((entry) => entry.id).join())).toEqual(["a,b", "a,c", "b,c"]);
});

test("a pair has one id, whatever the order", () => {
  expect(pairId("rabbitmq", "kafka")).toBe("kafka-vs-rabbitmq");
  expect(pairId("kafka", "rabbitmq")).toBe("kafka-vs-rabbitmq");
});

test("units convert to bytes, seconds, cores and counts", () => {
  expect(inBaseUnit(1, "KiB")).toBe(1024);
  expect(inBaseUnit(1.5, "kB")).toBe(1500);
  expect(inBaseUnit(2, "days")).toBe(172_800);
  expect(inBaseUnit("unlimited", "cores")).toBe(Number.POSITIVE_INFINITY);
  expect(inBaseUnit(1, "parsecs")).toBeNaN();
  expect(dimensionOf("GiB")).toBe("bytes");
  expect(unitsLike("hours")).toContain("years");
});
