import type { APIRoute } from "astro";
import { localePaths, siteOf } from "~/data/site.ts";
import { openSearchDescription } from "~/lib/api/opensearch.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => new Response(openSearchDescription(siteOf(params["locale"]).publication));
