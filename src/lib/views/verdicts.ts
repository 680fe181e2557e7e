import type { Edition } from "../edition.ts";
import type { Choice, Stack } from "../things.ts";

/** What one stack decided about one tool in one category. */
export interface Verdict extends Choice {
  readonly stack: Stack;
  readonly category: string;
}

/** What one stack decided in one category, of the tools in question. */
export interface StackDecision {
  readonly stack: Stack;
  readonly category: string;
  readonly choices: readonly Choice[];
}

/** Returns every stack's decisions in some categories on some tools, in the order of the stacks' titles; decisions that name none of the tools are left out. */
export function decisionsOn(edition: Edition, categories: readonly string[], tools: readonly string[]): StackDecision[] {
  const decisions = [...edition.stacks.values()].flatMap((stack) =>
    stack.decisions.filter(({ category }) => categories.includes(category)).map(({ category, choices }) => ({ stack, category, choices: choices.filter(({ tool }) => tools.includes(tool)) })),
  );
  return decisions.filter(({ choices }) => choices.length > 0);
}

/** Returns every stack's verdicts that pass a test, in the order of the stacks' titles and then chosen, considered, rejected. */
export function verdictsWhere(edition: Edition, test: (verdict: { tool: string; category: string }) => boolean): Verdict[] {
  return [...edition.stacks.values()].flatMap((stack) =>
    stack.decisions.flatMap(({ category, choices }) => choices.filter(({ tool }) => test({ tool, category })).map((choice) => ({ ...choice, stack, category }))),
  );
}
