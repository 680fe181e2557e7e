import { LAYERS, type Layer } from "../../schemas/category.ts";
import { GUIDE_KINDS } from "../../schemas/guide.ts";
import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import type { Category, Decision, Guide, Stack, Tool } from "../things.ts";

export interface LayerView {
  readonly id: Layer;
  readonly label: string;
  readonly text: string;
  readonly categories: readonly Category[];
}

/** Returns the four layers with their categories in alphabetical order. */
export function layerViews(edition: Edition, t: Translate): LayerView[] {
  return LAYERS.map((id) => ({ id, label: t(`layer.${id}`), text: t(`layer.${id}.text`), categories: [...edition.categories.values()].filter((category) => category.layer === id) }));
}

/** Returns the tools under the first letter of their names; what begins with no Latin letter stands under #. */
export function toolsByLetter(edition: Edition): { letter: string; tools: { tool: Tool; categories: Category[] }[] }[] {
  const listed = [...edition.tools.values()].map((tool) => ({ tool, categories: edition.entriesOf(tool.id).map((entry) => edition.categories.get(entry.category)!) }));
  const groups = Map.groupBy(listed, ({ tool }) => /^[a-z]/iu.exec(tool.sortName)?.[0].toUpperCase() ?? "#");
  return [...groups].map(([letter, tools]) => ({ letter, tools }));
}

/** Returns the stacks as columns and, by layer and category, what each decided; what none decided is left out. */
export function stackTable(edition: Edition, t: Translate): { stacks: Stack[]; groups: { label: string; rows: { category: Category; decisions: (Decision | undefined)[] }[] }[] } {
  const stacks = [...edition.stacks.values()];
  const decisionsOn = ({ id }: Category) => stacks.map((stack) => stack.decisions.find((decision) => decision.category === id));
  const groups = layerViews(edition, t).map(({ label, categories }) => ({
    label,
    rows: categories.map((category) => ({ category, decisions: decisionsOn(category) })).filter(({ decisions }) => decisions.some(Boolean)),
  }));
  return { stacks, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Returns the guides by kind, leaving out kinds without any. */
export function guidesByKind(edition: Edition, t: Translate): { label: string; guides: Guide[] }[] {
  return GUIDE_KINDS.map((kind) => ({ label: t(`guide-kind.${kind}`), guides: [...edition.guides.values()].filter((guide) => guide.kind === kind) })).filter(({ guides }) => guides.length > 0);
}
