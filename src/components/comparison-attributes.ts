import type { Site } from "../data/site.ts";
import { apiPath } from "../lib/api/addresses.ts";
import { localisedPath } from "../lib/urls.ts";
import { SITE } from "../site.ts";

/** Returns where the elements of a comparison find its data, the snapshots and their texts. */
export function comparisonAttributes({ href }: Pick<Site, "href">, categories: readonly { readonly id: string }[]): Record<string, string> {
  return {
    "data-comparison": "",
    "data-data": categories.map(({ id }) => href(apiPath.category(id))).join(" "),
    "data-snapshots": localisedPath(SITE.base, "en", apiPath.snapshots).replace(/\.json$/u, ""),
    "data-texts": href(apiPath.interface),
  };
}
