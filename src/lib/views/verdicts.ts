import type { Edition } from "../edition.ts";
import type { Choice, Stack } from "../things.ts";

/** What one stack decided about one tool in one category. */
export interface Verdict extends Choice {
  readonly stack: Stack;
  readonly category: string;
}

/** Returns every stack's verdicts that pass a test, in the order of the stacks' titles and then chosen, considered, rejected. */
export function verdictsWhere(edition: Edition, test: (verdict: { tool: string; category: string }) => boolean): Verdict[] {
  return [...edition.stacks.values()].flatMap((stack) =>
    stack.decisions.flatMap(({ category, choices }) => choices.filter(({ tool }) => test({ tool, category })).map((choice) => ({ ...choice, stack, category }))),
  );
}
