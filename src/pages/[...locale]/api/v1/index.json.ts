import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf } from "~/data/site.ts";
import { indexDocument } from "~/lib/api/index-document.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => jsonResponse(indexDocument(siteOf(params["locale"]).publication));
