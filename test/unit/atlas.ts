import { checkContent } from "../../src/lib/check.ts";
import type { Content } from "../../src/lib/content.ts";
import type { ContentFile } from "../../src/lib/document.ts";
import { editionOf, type Edition } from "../../src/lib/edition.ts";
import type { Locale } from "../../src/lib/locale.ts";
import { type Translate, translator } from "../../src/lib/strings.ts";
import { baseContent, TODAY } from "../fixtures/content.ts";

/** Returns the atlas of the fixtures, or of other files, in one language. */
export function atlasIn(locale: Locale, files: readonly ContentFile[] = baseContent()): { content: Content; edition: Edition; t: Translate } {
  const { content } = checkContent(files, TODAY);
  return { content, edition: editionOf(content, locale), t: translator(content.interfaces.get(locale)!) };
}
