/** Media types of the site's text files by extension (IANA registry; JavaScript by RFC 9239, Markdown by RFC 7763). */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  svg: "image/svg+xml",
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
  webmanifest: "application/manifest+json",
};

/** Media types of other files by extension. Pagefind's files have none: it reads their bytes. */
export const BINARY_TYPES: Readonly<Record<string, string>> = { png: "image/png", ico: "image/x-icon", woff2: "font/woff2", wasm: "application/wasm" };

/** Smallest size in bytes from which compressing a file pays: below it, both forms fit one network packet. */
export const COMPRESSED_FROM = 1024;

/** Returns whether a file is kept compressed too. Pagefind's index is not: it is compressed already. */
export function isCompressed(path: string, bytes: number): boolean {
  return bytes >= COMPRESSED_FROM && path.slice(path.lastIndexOf(".") + 1) in TEXT_TYPES;
}
