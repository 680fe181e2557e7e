import type { APIRoute } from "astro";
import { idPaths, siteOf, SNAPSHOTS } from "~/data/site.ts";
import { releasesOf } from "~/lib/api/changes-document.ts";
import { feedPath } from "~/lib/api/addresses.ts";
import { atomFeed } from "~/lib/api/feed.ts";
import { pagePath } from "~/lib/urls.ts";
import { changesOf } from "~/lib/views/changes.ts";

export const getStaticPaths = () => idPaths("category", (site) => site.edition.categories.keys());
export const GET: APIRoute = ({ params }) => {
  const { edition, publication, t } = siteOf(params["locale"]);
  const category = edition.categories.get(params["category"]!)!;
  const path = pagePath.category(category.id);
  const releases = releasesOf(publication, SNAPSHOTS).map((release) => ({ ...release, cells: release.cells.filter((cell) => cell.category === category.id) }));
  const subject = { title: t("feed.category", { name: category.name }), description: category.summary, path, feed: feedPath(path) };
  return new Response(atomFeed(subject, changesOf(category.entries.map((entry) => entry.tool)), releases, publication));
};
