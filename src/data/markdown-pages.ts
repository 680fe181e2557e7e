import { guideMarkdown, categoryMarkdown, listMarkdown, pairMarkdown, stackMarkdown, toolMarkdown } from "../lib/api/page-markdown.ts";
import { pagePath } from "../lib/urls.ts";
import { changesByYear, changesPage } from "../lib/views/changes.ts";
import { pairView } from "../lib/views/pair.ts";
import { bodyText } from "./bodies.ts";
import type { Site } from "./site.ts";

/** The Markdown twin of a page: the page's path, and what makes its text. */
export interface MarkdownPage {
  readonly path: string;
  readonly text: () => string | Promise<string>;
}

/** Returns the Markdown twins of all pages in one language. */
export function markdownPages(site: Site): MarkdownPage[] {
  const { edition, pairs, publication, shown, t } = site;
  const twins = <Item extends { id: string; bodyFile: string }>(items: Iterable<Item>, path: (id: string) => string, text: (item: Item, body: string) => string): MarkdownPage[] =>
    [...items].map((item) => ({ path: path(item.id), text: async () => text(item, await bodyText(item.bodyFile)) }));
  return [
    ...twins(edition.categories.values(), pagePath.category, (category, body) => categoryMarkdown(publication, category, body)),
    ...twins(edition.tools.values(), pagePath.tool, (tool, body) => toolMarkdown(publication, tool, body)),
    ...twins(edition.stacks.values(), pagePath.stack, (stack, body) => stackMarkdown(publication, stack, body)),
    ...twins(edition.guides.values(), pagePath.guide, (guide, body) => guideMarkdown(publication, guide, body)),
    ...[...pairs.values()].map((pair) => ({ path: pagePath.pair(...pair.tools), text: () => pairMarkdown(publication, pair, pairView(edition, pair, shown).page.title) })),
    ...listPages(site),
  ].map(({ path, text }) => ({ path, text }));

  function listPages({ edition }: Site): MarkdownPage[] {
    const { categories, tools, stacks, guides } = edition;
    const years = changesByYear(edition);
    const links = (things: Iterable<{ id: string; name: string; summary: string }>, path: (id: string) => string) => [...things].map(({ id, name, summary }) => ({ label: name, path: path(id), text: summary }));
    const list = (path: string, title: string, description: string, items: readonly { label: string; path: string; text?: string }[]): MarkdownPage => ({ path, text: () => listMarkdown(publication, title, description, items) });
    return [
      list(pagePath.home, t("site.name"), t("site.description"), [...links(categories.values(), pagePath.category), ...links(guides.values(), pagePath.guide)]),
      list(pagePath.categories, t("categories.title"), t("categories.description"), links(categories.values(), pagePath.category)),
      list(pagePath.tools, t("tools.title"), t("tools.description"), links(tools.values(), pagePath.tool)),
      list(pagePath.stacks, t("stacks.title"), t("stacks.description"), links(stacks.values(), pagePath.stack)),
      list(pagePath.guides, t("guides.title"), t("guides.description"), links(guides.values(), pagePath.guide)),
      list(pagePath.comparisons, t("comparisons.title"), t("comparisons.description"), [...pairs.values()].map((pair) => ({ label: pair.tools.map((id) => edition.tools.get(id)!.name).join(" – "), path: pagePath.pair(...pair.tools) }))),
      list(pagePath.changes, t("changes.title"), t("changes.description"), [...years.keys()].map((year) => ({ label: year, path: pagePath.changesOf(year) }))),
      ...[...years].map(([year, events]) => {
        const { path, title, description } = changesPage(year, t);
        return list(path, title, description, events.map(({ date, tool, what }) => ({ label: `${date} ${tool.name}`, path: pagePath.tool(tool.id), text: what })));
      }),
    ];
  }
}
