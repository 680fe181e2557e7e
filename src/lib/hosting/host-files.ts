import { COMMON_HEADERS, FOLDER_RULES, type Headers } from "../headers.ts";
import type { Redirect } from "../redirects.ts";
import { under } from "./under.ts";

/**
 * Returns the text of `_headers`, as Cloudflare Pages and Netlify read it. Hosts differ in what they do when two rules set one
 * header, so none is set twice: "!" takes it away first, and Cache-Control is left to the host where it revalidates by itself.
 */
export function headersFile(base: string): string {
  const { "Cache-Control": _revalidated, ...common }: Headers = COMMON_HEADERS;
  const narrower = FOLDER_RULES.flatMap(({ folders, headers }) => {
    const again = Object.keys(headers).filter((name) => common[name]);
    return folders.map((folder) => block(under(base, folder), [...again.map((name) => `! ${name}`), ...lines(headers)]));
  });
  return [block(under(base, "/"), lines(common)), ...narrower].join("\n");
}

/**
 * Returns the text of `_redirects`, one permanent redirect a line. Cloudflare Pages follows its first 2,000; Netlify and GitLab
 * Pages prefer the page that stands at the address and leads on too. An address with several targets only has that page.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return redirects.flatMap(({ from, to: [to, ...others] }) => (others.length > 0 ? [] : [`${under(base, from)} ${under(base, to)} 301\n`])).join("");
}

function lines(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
}

function block(folder: string, content: readonly string[]): string {
  return `${[`${folder}*`, ...content.map((line) => `  ${line}`)].join("\n")}\n`;
}
