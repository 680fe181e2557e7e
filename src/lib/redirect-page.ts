import { LANGUAGE_TAGS } from "./locale.ts";
import type { Redirect } from "./redirects.ts";

/** Returns the HTML of a redirect that works on any static host; `site` says where the atlas is served. */
export function redirectPage({ to, locale }: Redirect, site: { origin: string; base: string }): string {
  const path = `${site.base.replace(/\/$/u, "")}${to}`;
  const text = { en: "This page has moved to", zh: "本页已移至" }[locale];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<head>
<meta charset="utf-8">
<title>${path}</title>
<meta http-equiv="refresh" content="0; url=${path}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(path, site.origin).href}">
</head>
<body><p>${text} <a href="${path}">${path}</a></p></body>
</html>
`;
}
