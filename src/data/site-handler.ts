import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { SITE } from "../site.ts";

/** Returns a handler that serves a built site under its base, with its own page for what does not exist. */
export function siteHandler(folder: string): RequestListener {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });
  const notFound = readFileSync(join(folder, "404.html"));
  const prefix = SITE.base.replace(/\/$/u, "");
  return (request, response) => {
    const missing = () => void response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(notFound);
    if (!request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = request.url.slice(prefix.length);
    files(request, response, missing);
  };
}
