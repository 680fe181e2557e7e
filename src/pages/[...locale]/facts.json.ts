import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf } from "~/data/site.ts";
import { LOCALES } from "~/lib/locale.ts";
import { factIndex } from "~/lib/search/search-index.ts";

export const getStaticPaths = localePaths;

/** The rows and facts that the search box answers once names are there. */
export const GET: APIRoute = ({ params }) => {
  const { edition, locale, t } = siteOf(params["locale"]);
  return jsonResponse(factIndex(edition, LOCALES.filter((other) => other !== locale).map((other) => siteOf(other).edition), t));
};
