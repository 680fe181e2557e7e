/** Where the site and its source live: the one place in which a fork or an inside copy changes them. */
export const SITE = {
  /** Origin of the published site, for canonical addresses and the sitemap. */
  origin: process.env["SITE_ORIGIN"] ?? "https://stack-atlas.example",
  /** Folder under which it is served, with a slash at both ends. */
  base: process.env["SITE_BASE"] ?? "/",
  repository: process.env["SITE_REPOSITORY"] ?? "https://github.com/stack-atlas/stack-atlas",
} as const;
