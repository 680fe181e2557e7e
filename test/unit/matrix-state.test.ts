import { describe, expect, test } from "vitest";
import { queryFromState, stateFromQuery, textsDiffer } from "../../src/lib/matrix-state.ts";

const ids = ["kafka", "nats", "rabbitmq"];

describe("the address holds what a matrix shows", () => {
  test.each([
    ["", ids, false, []],
    ["?tools=", ids, false, []],
    ["?tools=nats,kafka", ["kafka", "nats"], false, []],
    ["?tools=kafka&differences=1", ["kafka"], true, []],
    ["?tools=kafka,activemq2", ["kafka"], false, ["activemq2"]],
    ["?tools=nonsense", ids, false, ["nonsense"]],
    ["?tools=%3Cscript%3E", ids, false, ["<script>"]],
    ["?differences=yes", ids, false, []],
  ] as const)("%s", (query, tools, differences, unknown) => {
    expect(stateFromQuery(query, ids)).toEqual({ tools: [...tools], differences, unknown: [...unknown] });
  });

  test("a former id stands for the present one", () => {
    expect(stateFromQuery("?tools=stan,kafka", ids, new Map([["stan", "nats"]])).tools).toEqual(["kafka", "nats"]);
  });

  test("unknown ids are cut in number and length before they are shown back", () => {
    const { unknown } = stateFromQuery(`?tools=${Array.from({ length: 99 }, () => "x".repeat(500)).join(",")}`, ids);
    expect(unknown).toHaveLength(5);
    expect(unknown[0]).toHaveLength(40);
  });

  test("a state comes back from its query, in the order of the matrix", () => {
    for (const tools of [["kafka"], ["rabbitmq", "kafka"], ids]) {
      for (const differences of [false, true]) {
        const query = queryFromState({ tools, differences }, ids);
        expect(stateFromQuery(query, ids)).toEqual({ tools: ids.filter((id) => tools.includes(id)), differences, unknown: [] });
      }
    }
    expect(queryFromState({ tools: ids, differences: false }, ids)).toBe("");
    expect(queryFromState({ tools: ["rabbitmq", "kafka"], differences: true }, ids)).toBe("?tools=kafka,rabbitmq&differences=1");
  });
});

test("texts differ only where two are known and unlike", () => {
  expect(textsDiffer(["a", undefined])).toBe(false);
  expect(textsDiffer(["a", "a"])).toBe(false);
  expect(textsDiffer(["a", "b", undefined])).toBe(true);
});
