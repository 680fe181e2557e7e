import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { Category, Guide, Listed, Stack } from "../things.ts";
import { pagePath } from "../urls.ts";
import { listTrail, type PageView } from "./page.ts";

export interface GuideView {
  readonly page: PageView;
  readonly guide: Guide;
  readonly items: readonly { readonly item: Listed; readonly stacks: readonly Stack[] }[];
  readonly related: readonly Category[];
}

/** Returns what the page of a guide shows; beside each item stand the stacks that show it. */
export function guideView(edition: Edition, guide: Guide, t: Translate): GuideView {
  const showing = (id: string) => [...edition.stacks.values()].filter((stack) => stack.principles.some((principle) => principle.guide === guide.id && principle.items.includes(id)));
  return {
    page: { path: pagePath.guide(guide.id), title: guide.name, description: guide.summary, breadcrumbs: listTrail(t, "guides"), kind: "guide", thing: guide, facets: { category: guide.related } },
    guide,
    items: guide.items.map((item) => ({ item, stacks: showing(item.id) })),
    related: guide.related.map((id) => edition.categories.get(id)!),
  };
}
