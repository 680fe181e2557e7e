import { describe, expect, test } from "vitest";
import { type MatrixState, queryFromState, stateFromQuery, textsDiffer } from "../../src/lib/matrix-state.ts";

const tools = ["kafka", "nats", "rabbitmq"];
const criteria = ["persistence", "ordering", "memory"];
const known = { tools, criteria, renamed: new Map([["stan", "nats"], ["order", "ordering"]]) };
const whole: MatrixState = { tools, differences: false, hidden: [], where: [], sort: "", asOf: "", unknown: [] };

describe("the address holds what a comparison shows", () => {
  test.each<[string, Partial<MatrixState>]>([
    ["", {}],
    ["?tools=", {}],
    ["?tools=nats,kafka", { tools: ["kafka", "nats"] }],
    ["?tools=kafka&differences=1", { tools: ["kafka"], differences: true }],
    ["?tools=kafka,activemq2", { tools: ["kafka"], unknown: ["activemq2"] }],
    ["?tools=nonsense", { unknown: ["nonsense"] }],
    ["?tools=%3Cscript%3E", { unknown: ["<script>"] }],
    ["?differences=yes", {}],
    ["?tools=stan,kafka", { tools: ["kafka", "nats"] }],
    ["?hide=memory,order,nosuch", { hidden: ["ordering", "memory"], unknown: ["nosuch"] }],
    ["?where=open-source,memory:2GiB,order:whole", { where: ["memory:2GiB", "open-source", "ordering:whole"] }],
    ["?where=free,nosuch:yes,memory:", { unknown: ["free", "nosuch:yes", "memory:"] }],
    ["?sort=-memory", { sort: "-memory" }],
    ["?sort=price", { unknown: ["price"] }],
    ["?asof=2026-11-21", { asOf: "2026-11-21" }],
    ["?asof=2026-13-99", { unknown: ["2026-13-99"] }],
  ])("%s", (query, expected) => {
    expect(stateFromQuery(query, known)).toEqual({ ...whole, ...expected });
  });

  test("what is unknown is cut in number and length before it is shown back", () => {
    const { unknown } = stateFromQuery(`?tools=${Array.from({ length: 99 }, () => "x".repeat(500)).join(",")}`, known);
    expect(unknown).toHaveLength(5);
    expect(unknown[0]).toHaveLength(40);
  });

  test("every state comes back from its query, whatever the order in which it was chosen", () => {
    for (const chosen of [["kafka"], ["rabbitmq", "kafka"], tools]) {
      for (const differences of [false, true]) {
        for (const hidden of [[], ["memory", "persistence"]]) {
          for (const where of [[], ["self-hosted", "memory:1.5GB", "ordering:a b"]]) {
            for (const [sort, asOf] of [["", ""], ["-ordering", "2026-11-21"]] as const) {
              const state = { tools: chosen, differences, hidden, where, sort, asOf };
              const back = stateFromQuery(queryFromState(state, known), known);
              expect(back).toEqual({ ...state, tools: tools.filter((id) => chosen.includes(id)), hidden: criteria.filter((id) => hidden.includes(id)), where: [...where].sort(), unknown: [] });
            }
          }
        }
      }
    }
    expect(queryFromState(whole, known)).toBe("");
    expect(queryFromState({ ...whole, tools: ["rabbitmq", "kafka"], differences: true, hidden: ["memory", "persistence"], sort: "memory" }, known)).toBe("?tools=kafka,rabbitmq&differences=1&hide=persistence,memory&sort=memory");
  });
});

test("texts differ only where two are known and unlike", () => {
  expect(textsDiffer(["a", undefined])).toBe(false);
  expect(textsDiffer(["a", "a"])).toBe(false);
  expect(textsDiffer(["a", "b", undefined])).toBe(true);
});
