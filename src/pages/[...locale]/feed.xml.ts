import type { APIRoute } from "astro";
import { localePaths, siteOf, SNAPSHOTS } from "~/data/site.ts";
import { feedPath } from "~/lib/api/addresses.ts";
import { releasesOf } from "~/lib/api/changes-document.ts";
import { atomFeed } from "~/lib/api/feed.ts";
import { pagePath } from "~/lib/urls.ts";
import { changesOf } from "~/lib/views/changes.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => {
  const { edition, publication, t } = siteOf(params["locale"]);
  const subject = { title: t("feed.site"), description: t("changes.description"), path: pagePath.changes, feed: feedPath(pagePath.home) };
  return new Response(atomFeed(subject, changesOf(edition.tools.values()), releasesOf(publication, SNAPSHOTS), publication));
};
