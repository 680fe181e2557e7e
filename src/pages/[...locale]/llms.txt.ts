import type { APIRoute } from "astro";
import { localePaths, siteOf } from "~/data/site.ts";
import { llmsText } from "~/lib/api/llms.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => new Response(llmsText(siteOf(params["locale"]).publication));
