import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { LANGUAGE_TAGS } from "./src/lib/locale.ts";
import { SITE } from "./src/site.ts";

export default defineConfig({
  site: SITE.origin,
  base: SITE.base,
  trailingSlash: "always",
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes("/embed/"), i18n: { defaultLocale: "en", locales: LANGUAGE_TAGS } })],
  build: { inlineStylesheets: "never" },
  // Not in node_modules, which several working copies may share.
  cacheDir: ".cache/astro",
  devToolbar: { enabled: false },
  // Highlighting writes inline styles, which the Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  // A strict Content-Security-Policy allows no inline script, so Vite must not inline any.
  vite: { cacheDir: ".cache/vite", build: { assetsInlineLimit: 0, modulePreload: false } },
});
