import type { APIRoute } from "astro";
import { jsonResponse } from "~/data/responses.ts";
import { openApiDocument } from "~/lib/api/openapi.ts";
import { SITE } from "~/site.ts";

export const GET: APIRoute = () => jsonResponse(openApiDocument(new URL(SITE.base, SITE.origin).href.replace(/\/$/u, "")));
