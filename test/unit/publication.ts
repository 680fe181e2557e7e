import type { Publication } from "../../src/lib/api/publication.ts";
import type { Locale } from "../../src/lib/locale.ts";
import { localisedPath } from "../../src/lib/urls.ts";
import { readContentFiles } from "../../src/data/content-files.ts";
import { revisionOf } from "../../src/lib/revision.ts";
import { TODAY } from "../fixtures/content.ts";
import { atlasIn } from "./atlas.ts";

/** Returns the real atlas in one language as it would be published on the fixtures' day. */
export function realPublication(locale: Locale): Publication {
  const files = readContentFiles();
  const { edition, t } = atlasIn(locale, files);
  const at = (language: Locale) => (path: string) => `https://atlas.example${localisedPath("/", language, path)}`;
  return { edition, t, address: at(locale), commonAddress: at("en"), date: TODAY, revision: revisionOf(files) };
}
