import { checkContent } from "../lib/check.ts";
import { editionOf, type Edition } from "../lib/edition.ts";
import { LANGUAGE_TAGS, LOCALES, type Locale, localeOf, otherLocale } from "../lib/locale.ts";
import { type Pair, pairsByIds } from "../lib/pairs.ts";
import type { Publication } from "../lib/api/publication.ts";
import { revisionOf } from "../lib/revision.ts";
import { errorsOf } from "../lib/problem.ts";
import { reportText } from "../lib/report.ts";
import { type Translate, translator } from "../lib/strings.ts";
import type { Shown } from "../lib/views/matrix.ts";
import { localisedPath } from "../lib/urls.ts";
import { SITE } from "../site.ts";
import { readSnapshots } from "./snapshots.ts";
import { BUILD_DATE } from "./build-date.ts";
import { readContentFiles } from "./content-files.ts";

/** The atlas in one language with all that its pages need. */
export interface Site {
  readonly locale: Locale;
  readonly languageTag: string;
  readonly edition: Edition;
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly t: Translate;
  /** What cells are shown with. */
  readonly shown: Shown;
  /** The edition as programs and feeds get it. */
  readonly publication: Publication;
  /** Returns the address of a page in this language. */
  readonly href: (path: string) => string;
  /** Returns the address of a page in the other language. */
  readonly otherHref: (path: string) => string;
}

const files = readContentFiles();
const { content, problems } = checkContent(files, BUILD_DATE);
if (errorsOf(problems).length > 0) throw new Error(`The content has errors:\n\n${reportText(errorsOf(problems), "content")}`);

const revision = revisionOf(files);

/** Snapshots of all releases, oldest first. */
export const SNAPSHOTS = readSnapshots();

const sites = new Map(LOCALES.map((locale) => [locale, siteIn(locale)]));

/** Returns the site in the language that a route's parameter names. */
export function siteOf(param: string | undefined): Site {
  return sites.get(localeOf(param))!;
}

/** Returns one static path for each language; English has no parameter. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return LOCALES.map((locale) => ({ params: { locale: locale === "en" ? undefined : locale } }));
}

/** Returns static paths for each language and id. */
export function idPaths<Name extends string>(parameter: Name, ids: (site: Site) => Iterable<string>): { params: { locale: string | undefined } & Record<Name, string> }[] {
  return localePaths().flatMap(({ params }) => [...ids(siteOf(params.locale))].map((id) => ({ params: { ...params, [parameter]: id } as { locale: string | undefined } & Record<Name, string> })));
}

function siteIn(locale: Locale): Site {
  const strings = content.interfaces.get(locale);
  if (!strings) throw new Error(`content/interface/${locale}.yaml is missing`);
  const edition = editionOf(content, locale);
  const t = translator(strings);
  return {
    locale,
    languageTag: LANGUAGE_TAGS[locale],
    edition,
    pairs: pairsByIds(edition),
    t,
    shown: { locale, t, today: BUILD_DATE },
    publication: {
      edition,
      t,
      date: BUILD_DATE,
      revision,
      address: (path) => new URL(localisedPath(SITE.base, locale, path), SITE.origin).href,
      commonAddress: (path) => new URL(localisedPath(SITE.base, "en", path), SITE.origin).href,
    },
    href: (path) => localisedPath(SITE.base, locale, path),
    otherHref: (path) => localisedPath(SITE.base, otherLocale(locale), path),
  };
}
