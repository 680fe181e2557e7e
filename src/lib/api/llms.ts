import type { Thing } from "../things.ts";
import { pagePath } from "../urls.ts";
import { apiPath, feedPath, markdownPath } from "./addresses.ts";
import type { Publication } from "./publication.ts";

/** Returns the site's contents for language models, in the format of https://llmstxt.org: a title, a summary, lists of links to Markdown. */
export function llmsText({ edition, t, address, commonAddress }: Publication): string {
  const list = (things: Iterable<Thing>, path: (id: string) => string) => [...things].map(({ id, name, summary }) => `- [${name}](${address(markdownPath(path(id)))}): ${summary}`).join("\n");
  const programs = [
    `- [${t("api.index")}](${address(apiPath.index)})`,
    `- [OpenAPI](${commonAddress(apiPath.openapi)})`,
    `- [Atom](${address(feedPath(pagePath.home))})`,
  ].join("\n");
  return [
    `# ${t("site.name")}`,
    `> ${t("site.description")}`,
    t("api.llms"),
    `## ${t("nav.categories")}`,
    list(edition.categories.values(), pagePath.category),
    `## ${t("nav.guides")}`,
    list(edition.guides.values(), pagePath.guide),
    `## ${t("nav.stacks")}`,
    list(edition.stacks.values(), pagePath.stack),
    `## ${t("nav.tools")}`,
    list(edition.tools.values(), pagePath.tool),
    `## ${t("api.programs")}`,
    programs,
  ].join("\n\n").concat("\n");
}
