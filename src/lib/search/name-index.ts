import type { Edition } from "../edition.ts";
import type { Pair } from "../pairs.ts";
import type { Translate } from "../strings.ts";
import { pagePath } from "../urls.ts";

/** Something that can be found by its names. */
export interface Named {
  readonly name: string;
  /** What it is, in the reader's language. */
  readonly kind: string;
  /** Path without language and base; in the index of a built site, the whole address. */
  readonly path: string;
  /** Other names in both languages. */
  readonly also: readonly string[];
}

/** Returns everything that has a name, in the order in which equal matches are shown: categories, tools, roles, guides, stacks, pairs. */
export function nameIndex(edition: Edition, pairs: Iterable<Pair>, t: Translate): Named[] {
  const categories = [...edition.categories.values()];
  const role = (name: string, category: string) => `${name} · ${category}`;
  return [
    ...categories.map((category): Named => ({ name: category.name, kind: t("kind.category"), path: pagePath.category(category.id), also: [category.id, ...category.aliases] })),
    ...[...edition.tools.values()].map((tool): Named => ({ name: tool.name, kind: t("kind.tool"), path: pagePath.tool(tool.id), also: [tool.id, ...tool.aliases] })),
    ...categories.flatMap((category) =>
      category.entries
        .filter((entry) => entry.name !== entry.tool.name)
        .map((entry): Named => ({ name: entry.name, kind: role(t("kind.tool"), category.name), path: `${pagePath.tool(entry.id)}#${category.id}`, also: entry.aliases })),
    ),
    ...[...edition.guides.values()].map((guide): Named => ({ name: guide.name, kind: t("kind.guide"), path: pagePath.guide(guide.id), also: [guide.id] })),
    ...[...edition.stacks.values()].map((stack): Named => ({ name: stack.name, kind: t("kind.stack"), path: pagePath.stack(stack.id), also: [stack.id] })),
    ...[...pairs].map(({ tools }): Named => {
      const [a, b] = tools.map((id) => edition.tools.get(id)!.name) as [string, string];
      return { name: t("pair.title", { a, b }), kind: t("kind.pair"), path: pagePath.pair(...tools), also: [] };
    }),
  ];
}
