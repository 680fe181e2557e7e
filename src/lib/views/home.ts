import type { Edition } from "../edition.ts";
import type { Translate } from "../strings.ts";
import { pagePath } from "../urls.ts";
import { type LayerView, layerViews } from "./lists.ts";
import type { PageView } from "./page.ts";

export interface HomeView {
  readonly page: PageView;
  readonly lead: string;
  readonly layers: readonly LayerView[];
}

/** Returns what the home page shows: the map of the four layers, and counts computed from the content. */
export function homeView(edition: Edition, t: Translate): HomeView {
  const entries = [...edition.categories.values()].flatMap((category) => category.entries);
  const answers = entries.reduce((sum, entry) => sum + [...entry.cells.values()].filter((cell) => cell.state !== "unknown").length, 0);
  const sourced = [...entries, ...edition.tools.values()];
  return {
    page: { path: pagePath.home, title: t("home.title"), description: t("site.description"), breadcrumbs: [], kind: "list" },
    lead: t("home.lead", { tools: edition.tools.size, categories: edition.categories.size, cells: answers, sources: new Set(sourced.flatMap((thing) => thing.sources.map((source) => source.url))).size }),
    layers: layerViews(edition, t),
  };
}
