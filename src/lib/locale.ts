/** Languages of the atlas, the first at the root of the site. */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** The language tag of each locale, for `lang` and `hreflang` (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans" };

/** Returns the locale that a route parameter names; none at all means English. */
export function localeOf(param: string | undefined): Locale {
  return param === "zh" ? "zh" : "en";
}

/** Returns the other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}
