import { LOCALES } from "./locale.ts";
import { localisedPath } from "./urls.ts";

/** Response headers by name; an empty value takes away a common one. */
export type Headers = Readonly<Record<string, string>>;

/** What responses from some folders carry, where that differs from the common headers. */
export interface HeaderRule {
  /** Paths without the site's base, with a slash at both ends. */
  readonly folders: readonly string[];
  readonly headers: Headers;
}

/** The Content-Security-Policy in a page's meta element. It cannot say who may frame the page: browsers ignore that there (W3C CSP 3, section 3.3). */
export const META_POLICY = [
  "default-src 'none'",
  // Pagefind compiles WebAssembly; no script is inline.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Cache-Control of a file whose name holds a hash of its content: for a year, never asked for again (RFC 8246). */
export const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Cache-Control of all else, in seconds: a minute, then ten more during which a cache may answer at once and ask in the
 * background, by ETag (RFC 5861). A correction shows after eleven minutes at most, and readers seldom wait for the origin.
 */
export const REVALIDATED = "public, max-age=60, stale-while-revalidate=600";

/** Folders in which every name holds a hash of the content: Vite's, and Pagefind's apart from its scripts and entry file. */
export const HASHED_FOLDERS: readonly string[] = ["/_astro/", "/pagefind/filter/", "/pagefind/fragment/", "/pagefind/index/"];

/** Folders whose pages any site may frame. */
export const FRAMED_FOLDERS: readonly string[] = LOCALES.map((locale) => localisedPath("", locale, "/embed/"));

/**
 * What every response carries. Strict-Transport-Security is missing on purpose: it speaks for a whole domain, so it belongs to
 * whoever ends TLS there.
 */
export const COMMON_HEADERS: Headers = {
  "Content-Security-Policy": `${META_POLICY}; frame-ancestors 'none'`,
  // For browsers that know no frame-ancestors.
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  // The address of a copy inside a company is nobody else's business.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Cache-Control": REVALIDATED,
  // Nothing by default: scripts of other sites read the interface for programs and no page.
  "Access-Control-Allow-Origin": "",
};

/** Folders whose documents scripts of any site may read. */
export const OPEN_FOLDERS: readonly string[] = [...LOCALES.map((locale) => localisedPath("", locale, "/api/")), "/schema/"];

/** What responses from some folders carry instead; with the common headers, the one source for every server and host. */
export const FOLDER_RULES: readonly HeaderRule[] = [
  { folders: HASHED_FOLDERS, headers: { "Cache-Control": IMMUTABLE } },
  { folders: OPEN_FOLDERS, headers: { "Access-Control-Allow-Origin": "*" } },
  { folders: FRAMED_FOLDERS, headers: { "Content-Security-Policy": `${META_POLICY}; frame-ancestors *`, "X-Frame-Options": "" } },
];

/** Returns the headers of a response that is found, by its path without the site's base. */
export function headersOf(path: string): Headers {
  const narrower = FOLDER_RULES.filter(({ folders }) => folders.some((folder) => path.startsWith(folder))).map(({ headers }) => headers);
  const merged: Headers = Object.assign({}, COMMON_HEADERS, ...narrower);
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""));
}
