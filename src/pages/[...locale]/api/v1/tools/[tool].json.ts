import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { idPaths, siteOf } from "~/data/site.ts";
import { toolDocument } from "~/lib/api/tool-document.ts";

export const getStaticPaths = () => idPaths("tool", (site) => site.edition.tools.keys());
export const GET: APIRoute = ({ params }) => {
  const { edition, publication } = siteOf(params["locale"]);
  return jsonResponse(toolDocument(publication, edition.tools.get(params["tool"]!)!));
};
