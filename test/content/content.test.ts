import { expect, test } from "vitest";
import { readContentFiles } from "../../src/data/content-files.ts";
import { checkContent } from "../../src/lib/check.ts";
import { editionOf } from "../../src/lib/edition.ts";
import { errorsOf } from "../../src/lib/problem.ts";
import { reportText } from "../../src/lib/report.ts";
import { healthOf } from "../../src/lib/views/health.ts";

const MOST_SECONDS = 5;
const MOST_UNKNOWN = 0.1;
const FEWEST_CRITERIA = 8;

const started = performance.now();
const today = new Date().toISOString().slice(0, 10);
const { content, problems } = checkContent(readContentFiles(), today);
const seconds = (performance.now() - started) / 1000;

test("the real content has no errors", () => {
  expect(reportText(errorsOf(problems), "content")).toBe("0 errors, 0 warnings");
});

test(`the check takes under ${MOST_SECONDS} s`, () => {
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test("under a tenth of the cells is unknown", () => {
  const { cells, total } = healthOf(editionOf(content, "en"), today);
  expect(cells.unknown / total).toBeLessThan(MOST_UNKNOWN);
});

test("every category has criteria enough to compare by, questions, and at least two entries", () => {
  for (const category of editionOf(content, "en").categories.values()) {
    expect(category.criteria.length, category.id).toBeGreaterThanOrEqual(FEWEST_CRITERIA);
    expect(category.questions.length, category.id).toBeGreaterThan(0);
    expect(category.entries.length, category.id).toBeGreaterThan(1);
  }
});
