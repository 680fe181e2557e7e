import { expect, test } from "vitest";
import { checkContent } from "../../src/lib/check.ts";
import { nearest } from "../../src/lib/nearest.ts";
import { errorsOf } from "../../src/lib/problem.ts";
import { reportText } from "../../src/lib/report.ts";
import { baseContent, TODAY, withFile } from "../fixtures/content.ts";

test("the report names place, field, rule, what was found, what is allowed, the nearest match and the fix", () => {
  let files = withFile(baseContent(), "tools/beta.mdx", (text) => text.replace("licence: { value: MIT", "licence: { value: BSD 2-Clause"));
  files = withFile(files, "categories/queue/alpha.mdx", (text) => text.replace("value: total", "value: totl"));
  expect(reportText(errorsOf(checkContent(files, TODAY).problems), "content")).toMatchInlineSnapshot(`
    "content/categories/queue/alpha.mdx:9:22   cells.ordering.value   schema/not-allowed
      found     "totl"
      allowed   total, none
      nearest   total
      fix       use one of the allowed values

    content/tools/beta.mdx:8:19   licence.value   licence/spdx
      found     BSD 2-Clause
      allowed   an SPDX licence expression (spdx.org/licenses)
      nearest   BSD-2-Clause
      fix       write the SPDX id, or LicenseRef-<Name> if SPDX lists none

    2 errors, 0 warnings"
  `);
});

test.each([
  ["kafak", ["kafka", "nats"], "kafka"],
  ["Kafka", ["kafka"], "kafka"],
  ["zookeeper", ["kafka", "nats"], undefined],
  ["", ["kafka"], undefined],
  ["kafka", [], undefined],
])("the nearest of %s among %j is %s", (text, candidates, expected) => {
  expect(nearest(text, candidates)).toBe(expected);
});
