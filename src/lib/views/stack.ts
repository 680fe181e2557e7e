import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { Category, Decision, Stack } from "../things.ts";
import { pagePath } from "../urls.ts";
import { listTrail, type PageView } from "./page.ts";

export interface StackView {
  readonly page: PageView;
  readonly stack: Stack;
  readonly decisions: readonly { readonly decision: Decision; readonly category: Category }[];
}

/** Returns what the page of a stack shows. */
export function stackView(edition: Edition, stack: Stack, t: Translate): StackView {
  const decisions = stack.decisions.map((decision) => ({ decision, category: edition.categories.get(decision.category)! }));
  return {
    page: {
      path: pagePath.stack(stack.id),
      title: stack.name,
      description: stack.summary,
      breadcrumbs: listTrail(t, "stacks"),
      kind: "stack",
      thing: stack,
      facets: { category: decisions.map(({ category }) => category.id) },
    },
    stack,
    decisions,
  };
}
