import type { APIRoute } from "astro";
import { markdownPages, type MarkdownPage } from "~/data/markdown-pages.ts";
import { siteOf } from "~/data/site.ts";
import { markdownPath } from "~/lib/api/addresses.ts";
import { LOCALES } from "~/lib/locale.ts";
import { localisedPath } from "~/lib/urls.ts";

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) => markdownPages(siteOf(locale)).map((page) => ({ params: { path: localisedPath("", locale, markdownPath(page.path)).slice(1, -".md".length) }, props: page })));
export const GET: APIRoute<MarkdownPage> = async ({ props }) => new Response(await props.text());
