import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf } from "~/data/site.ts";
import { stacksDocument } from "~/lib/api/stacks-document.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => jsonResponse(stacksDocument(siteOf(params["locale"]).publication));
