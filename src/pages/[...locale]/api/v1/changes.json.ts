import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { localePaths, siteOf, SNAPSHOTS } from "~/data/site.ts";
import { changesDocument } from "~/lib/api/changes-document.ts";

export const getStaticPaths = localePaths;
export const GET: APIRoute = ({ params }) => jsonResponse(changesDocument(siteOf(params["locale"]).publication, SNAPSHOTS));
