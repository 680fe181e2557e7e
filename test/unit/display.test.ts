import { describe, expect, test } from "vitest";
import { displayCell, displayValue } from "../../src/lib/display.ts";
import type { StringKey } from "../../src/lib/strings.ts";
import type { Cell, Criterion } from "../../src/lib/things.ts";

const t = (key: StringKey, parameters: Readonly<Record<string, string | number>> = {}) => [key, ...Object.values(parameters)].join(" ");
const criterion = (type: Criterion["type"], values: Record<string, string> = {}): Criterion => ({ id: "c", type, group: "g", label: "C?", definition: "C.", values: new Map(Object.entries(values)), formerly: [] });
const known = (value: Cell["answers"][number]["value"]): Cell => ({ criterion: "c", state: "known", answers: [{ value, sources: [] }] });

describe("cells are shown", () => {
  test("yes, no and partial by a mark and its word", () => {
    for (const value of ["yes", "no", "partial"]) expect(displayCell(criterion("yes-no"), known(value), "en", t)).toEqual({ mark: value, text: `mark.${value}` });
  });

  test("states of their own, never blank", () => {
    expect(displayCell(criterion("text"), undefined, "en", t)).toEqual({ mark: "unknown", text: "mark.unknown" });
    expect(displayCell(criterion("text"), { criterion: "c", state: "not-applicable", answers: [] }, "en", t).mark).toBe("not-applicable");
    const disputed: Cell = { criterion: "c", state: "disputed", answers: [{ value: "yes", sources: [] }, { value: "no", sources: [] }] };
    expect(displayCell(criterion("yes-no"), disputed, "en", t)).toEqual({ mark: "disputed", text: "mark.disputed mark.yes / mark.no" });
  });

  test("a choice that is called yes is not taken for the mark", () => {
    expect(displayCell(criterion("one-of", { yes: "Indeed" }), known("yes"), "en", t)).toEqual({ mark: "text", text: "Indeed" });
  });
});

test("several values stand in the order of the criterion, joined as the language does", () => {
  const protocols = criterion("some-of", { amqp: "AMQP", mqtt: "MQTT" });
  expect(displayValue(protocols, ["mqtt", "amqp"], "en", t)).toBe("AMQP, MQTT");
  expect(displayValue(protocols, ["mqtt", "amqp"], "zh", t)).toBe("AMQP、MQTT");
});

test("amounts carry their unit; word units follow the language", () => {
  expect(displayValue(criterion("quantity"), { amount: 1024, unit: "MiB" }, "en", t)).toBe("1,024 MiB");
  expect(displayValue(criterion("quantity"), { amount: 15, unit: "days" }, "zh", t)).toBe("unit.days 15");
  expect(displayValue(criterion("quantity"), { amount: "unlimited", unit: "TiB" }, "en", t)).toBe("quantity.unlimited");
});
