import { expect, test } from "vitest";
import { outputFault } from "../../src/data/output-folder.ts";

test.each([".", "..", "../elsewhere", "/"])("a build does not go to %s, outside the project", (folder) => {
  expect(outputFault(folder)).toContain("not inside the project");
});

test("a build takes the place of nothing but a built site", () => {
  expect(outputFault("src")).toContain("would be lost");
  expect(outputFault(".cache/no-such-folder")).toBeUndefined();
});
