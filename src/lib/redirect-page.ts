import { LANGUAGE_TAGS } from "./locale.ts";
import type { Redirect } from "./redirects.ts";
import type { StringKey, Translate } from "./strings.ts";

/** Returns the HTML of a redirect that works on any static host; one with several targets lets the reader choose. */
export function redirectPage({ to, locale }: Redirect, site: { origin: string; base: string }, t: Translate): string {
  const paths = to.map((path) => `${site.base.replace(/\/$/u, "")}${path}`);
  const links = paths.map((path) => `<a href="${path}">${path}</a>`).join(", ");
  const lead = paths.length === 1 ? `<meta http-equiv="refresh" content="0; url=${paths[0]}">\n<link rel="canonical" href="${new URL(paths[0]!, site.origin).href}">` : "";
  const text = (key: StringKey) => escaped(t(key));
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${text("redirect.title")}</title>
<meta name="robots" content="noindex">
${lead}
</head>
<body><p data-redirect>${text(paths.length === 1 ? "redirect.moved" : "redirect.split")} ${links}</p></body>
</html>
`;
}

/** Returns a text as HTML writes it. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
}
