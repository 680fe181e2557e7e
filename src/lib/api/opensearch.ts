import { LANGUAGE_TAGS } from "../locale.ts";
import { pagePath } from "../urls.ts";
import type { Publication } from "./publication.ts";

/** Returns how browsers may search the site from their own field (OpenSearch 1.1). */
export function openSearchDescription({ edition, t, address, commonAddress }: Publication): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(t("site.name"))}</ShortName>
  <Description>${xml(t("site.tagline"))}</Description>
  <Url type="text/html" template="${xml(address(pagePath.search))}?q={searchTerms}"/>
  <Image type="image/svg+xml">${xml(commonAddress("/icon.svg"))}</Image>
  <Language>${LANGUAGE_TAGS[edition.locale]}</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

function xml(text: string): string {
  return text.replace(/[<>&"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
