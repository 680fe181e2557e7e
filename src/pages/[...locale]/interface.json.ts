import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf } from "~/data/site.ts";
import { interfaceTexts } from "~/lib/take-away/words.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => jsonResponse(interfaceTexts(siteOf(params["locale"]).t));
