import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf } from "~/data/site.ts";
import { packedIndex } from "~/lib/search/packed-index.ts";
import { searchIndex } from "~/lib/search/search-index.ts";

export const getStaticPaths = localePaths;

/** The names that the search box answers at once, in one language, found by the names of both. */
export const GET: APIRoute = ({ params }) => {
  const { edition, t } = siteOf(params["locale"]);
  return jsonResponse(packedIndex(searchIndex(edition, t)));
};
