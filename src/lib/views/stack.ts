import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { Category, Choice, Decision, HistoryEvent, Listed, Stack, Tool } from "../things.ts";
import { pagePath } from "../urls.ts";
import { listTrail, type PageView } from "./page.ts";

export interface StackView {
  readonly page: PageView;
  readonly stack: Stack;
  readonly decisions: readonly { readonly decision: Decision; readonly category: Category; readonly choices: readonly ChoiceView[] }[];
  readonly principles: readonly { readonly guide: string; readonly item: Listed }[];
}

export interface ChoiceView {
  readonly choice: Choice;
  readonly tool: Tool;
  /** What has happened to a chosen tool since the write-up, newest first; told at its first role. */
  readonly since: readonly HistoryEvent[];
}

/** Events that a reader who repeats the choice must know of; releases and changes of steward seldom decide. */
const TELLING = new Set<HistoryEvent["type"]>(["licence", "acquired", "archived", "renamed", "end-of-life", "status"]);

/** Returns what the page of a stack shows. */
export function stackView(edition: Edition, stack: Stack, t: Translate): StackView {
  // A tool with several roles is told of once.
  const told = new Set<string>();
  const sinceThen = (tool: Tool) => (told.has(tool.id) ? [] : told.add(tool.id) && tool.history.filter(({ date, type }) => date > stack.written && TELLING.has(type)));
  const decisions = stack.decisions.map((decision) => ({
    decision,
    category: edition.categories.get(decision.category)!,
    choices: decision.choices.map((choice): ChoiceView => {
      const tool = edition.tools.get(choice.tool)!;
      return { choice, tool, since: choice.verdict === "chosen" ? sinceThen(tool) : [] };
    }),
  }));
  const principles = stack.principles.flatMap(({ guide, items }) => items.map((id) => ({ guide, item: edition.guides.get(guide)!.items.find((item) => item.id === id)! })));
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
    principles,
  };
}
