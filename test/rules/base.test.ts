import { expect, test } from "vitest";
import { checkContent } from "../../src/lib/check.ts";
import { errorsOf } from "../../src/lib/problem.ts";
import { baseContent, TODAY } from "../fixtures/content.ts";

test("the base of all fixtures has no errors, and warns only of translations not stamped yet", () => {
  const { problems } = checkContent(baseContent(), TODAY);
  expect(errorsOf(problems)).toEqual([]);
  expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set(["translation/current"]));
});
