import type { APIRoute } from "astro";
import { idPaths, siteOf } from "~/data/site.ts";
import { comparisonDocument } from "~/lib/api/category-document.ts";
import { takenFrom } from "~/lib/api/page-markdown.ts";
import { decisionRecordOf } from "~/lib/take-away/decision-record.ts";
import { wordsOf } from "~/lib/take-away/words.ts";
import { pagePath } from "~/lib/urls.ts";

export const getStaticPaths = () => idPaths("category", (site) => site.edition.categories.keys());
export const GET: APIRoute = ({ params }) => {
  const { edition, publication, t } = siteOf(params["locale"]);
  const category = edition.categories.get(params["category"]!)!;
  const taken = takenFrom(publication, pagePath.category(category.id), [comparisonDocument(publication, category)]);
  return new Response(decisionRecordOf(taken, category.name, wordsOf(t)));
};
