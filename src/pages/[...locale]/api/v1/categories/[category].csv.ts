import type { APIRoute } from "astro";
import { idPaths, siteOf } from "~/data/site.ts";
import { comparisonDocument } from "~/lib/api/category-document.ts";
import { takenFrom } from "~/lib/api/page-markdown.ts";
import { csvOf } from "~/lib/take-away/csv.ts";
import { pagePath } from "~/lib/urls.ts";

export const getStaticPaths = () => idPaths("category", (site) => site.edition.categories.keys());
export const GET: APIRoute = ({ params }) => {
  const { edition, publication } = siteOf(params["locale"]);
  const category = edition.categories.get(params["category"]!)!;
  return new Response(csvOf(takenFrom(publication, pagePath.category(category.id), [comparisonDocument(publication, category)])));
};
