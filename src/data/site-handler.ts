import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersOf } from "../lib/headers.ts";
import { SITE } from "../site.ts";

/** Returns a handler that serves a built site under its base with the headers of every host, and with its own page for what does not exist. */
export function siteHandler(folder: string, base: string = SITE.base): RequestListener {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });
  const notFound = readFileSync(join(folder, "404.html"));
  const prefix = base.replace(/\/$/u, "");
  return (request, response) => {
    // Set before the file is looked for, so that "not modified" carries them too (RFC 9110, section 15.4.5).
    const setHeaders = (path: string) => response.setHeaders(new Map(Object.entries(headersOf(path))));
    const missing = () => {
      setHeaders("/404.html");
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(notFound);
    };
    if (!request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = request.url.slice(prefix.length);
    setHeaders(request.url);
    files(request, response, missing);
  };
}
