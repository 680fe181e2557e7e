import { describe, expect, test } from "vitest";
import { cardsOf } from "../../src/lib/cards/card.ts";
import { difference, spread } from "../../src/lib/cards/difference.ts";
import { pairsByIds } from "../../src/lib/pairs.ts";
import type { Cell, Criterion } from "../../src/lib/things.ts";
import { atlasIn } from "./atlas.ts";

const criterion = (type: Criterion["type"]): Criterion => ({ id: "c", type, group: "g", label: "C", definition: "d", values: new Map(), formerly: [] });
const cell = (value: Cell["answers"][number]["value"]): Cell => ({ criterion: "c", state: "known", answers: [{ value, sources: [] }] });
const unknown: Cell = { criterion: "c", state: "unknown", answers: [] };

describe("how far answers lie apart", () => {
  test.each<[Criterion["type"], Cell, Cell, number]>([
    ["yes-no", cell("yes"), cell("no"), 1],
    ["yes-no", cell("yes"), cell("partial"), 0.5],
    ["yes-no", cell("yes"), unknown, 0],
    ["one-of", cell("a"), cell("a"), 0],
    ["one-of", cell("a"), cell("b"), 0.75],
    ["some-of", cell(["a", "b"]), cell(["b", "a"]), 0],
    ["some-of", cell(["a", "b"]), cell(["b", "c"]), 2 / 3],
    ["quantity", cell({ amount: 1, unit: "GiB" }), cell({ amount: 1024, unit: "MiB" }), 0],
    ["quantity", cell({ amount: 1, unit: "GB" }), cell({ amount: 10, unit: "GB" }), 0.5],
    ["quantity", cell({ amount: 1, unit: "GB" }), cell({ amount: "unlimited", unit: "GB" }), 1],
  ])("%s", (type, a, b, far) => {
    expect(difference(criterion(type), a, b)).toBeCloseTo(far);
    expect(difference(criterion(type), b, a)).toBeCloseTo(far);
  });

  test("the spread of many is nothing where all agree, and one bit where half do", () => {
    expect(spread([cell("yes"), cell("yes"), unknown])).toBe(0);
    expect(spread([cell("yes"), cell("no")])).toBe(1);
  });
});

test("a pair's card names both and the rows in which they differ most, in the reader's language", () => {
  for (const locale of ["en", "zh"] as const) {
    const { edition, t } = atlasIn(locale);
    const cards = cardsOf(edition, pairsByIds(edition).values(), t);
    expect([...cards.keys()].sort()).toEqual(["/categories/queue/", "/compare/alpha-vs-beta/", "/tools/alpha/", "/tools/beta/"]);
    const { rows, title } = cards.get("/compare/alpha-vs-beta/")!;
    expect(title).toContain(edition.tools.get("alpha")!.name);
    expect(rows[0]!.slice(1)).toEqual(["alpha", "beta"].map((id) => edition.tools.get(id)!.name));
    const labels = edition.categories.get("queue")!.criteria.map(({ label }) => label);
    for (const [label, a, b] of rows.slice(1)) {
      expect(labels).toContain(label);
      expect(a).not.toBe(b);
    }
    expect(rows.length).toBe(4);
  }
});
