import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { idPaths, siteOf } from "~/data/site.ts";
import { categoryDocument } from "~/lib/api/category-document.ts";

export const getStaticPaths = () => idPaths("category", (site) => site.edition.categories.keys());
export const GET: APIRoute = ({ params }) => {
  const { edition, publication } = siteOf(params["locale"]);
  return jsonResponse(categoryDocument(publication, edition.categories.get(params["category"]!)!));
};
