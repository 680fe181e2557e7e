import type { APIRoute } from "astro";
import { localePaths, siteOf } from "~/data/site.ts";
import { nameIndex } from "~/lib/search/name-index.ts";

export const getStaticPaths = localePaths;

/** The names that the search box answers at once, in one language, found by the names of both. */
export const GET: APIRoute = ({ params }) => {
  const { edition, pairs, t, href } = siteOf(params["locale"]);
  return new Response(JSON.stringify(nameIndex(edition, pairs.values(), t).map((item) => ({ ...item, path: href(item.path) }))), { headers: { "content-type": "application/json" } });
};
