import type { ComparisonDocument, TakenDocument } from "../../schemas/api.ts";
import { atlasLink } from "../links.ts";
import type { Pair } from "../pairs.ts";
import { escaped, type MarkdownWords, markdownOf } from "../take-away/markdown.ts";
import { wordsOf } from "../take-away/words.ts";
import type { Category, Guide, Source, Stack, Tool } from "../things.ts";
import { linkPath, pagePath } from "../urls.ts";
import { factDisplays } from "../views/facts.ts";
import { comparisonDocument } from "./category-document.ts";
import { envelope, type Publication } from "./publication.ts";

/** A heading with text, or with lines, below it. */
type Section = readonly [heading: string, ...lines: string[]];

/** Returns what a page of comparisons offers to take away as a whole. */
export function takenFrom(publication: Publication, path: string, comparisons: ComparisonDocument[]): TakenDocument {
  return { ...envelope(publication, path), comparisons };
}

/** Returns the Markdown twin of a category's page: the guide, then the comparison with its sources. */
export function categoryMarkdown(publication: Publication, category: Category, body: string): string {
  const taken = takenFrom(publication, pagePath.category(category.id), [comparisonDocument(publication, category)]);
  const { t } = publication;
  const choice = (label: string, texts: readonly string[]) => [`${label}:`, ...texts.map((text) => `- ${text}`)];
  const advice = category.entries.map((entry) => `### ${entry.name}\n\n${[...choice(t("choose.label", { name: entry.name }), entry.choose), "", ...choice(t("avoid.label", { name: entry.name }), entry.avoid)].join("\n")}`);
  return [page(category.name, category.summary, publication, [[t("category.guide"), linked(body, publication)], [t("category.advice"), t("choose.editorial"), ...advice]]), deeper(markdownOf(taken, t("category.matrix"), wordsOf(t)))].join("\n");
}

/** Returns the Markdown twin of a pair's page. */
export function pairMarkdown(publication: Publication, pair: Pair, title: string): string {
  const comparisons = pair.shared.map(({ category, entries }) => comparisonDocument(publication, category, entries));
  return markdownOf(takenFrom(publication, pagePath.pair(...pair.tools), comparisons), title, wordsOf(publication.t));
}

/** Returns the Markdown twin of a tool's page. */
export function toolMarkdown(publication: Publication, tool: Tool, body: string): string {
  const { edition, t, address } = publication;
  const facts = factDisplays(tool, edition, t).map(({ label, text, note, sources }) => `- ${label}: ${text}${note ? ` (${note})` : ""}${refs(sources)}`);
  const roles = edition.entriesOf(tool.id).map(({ category, summary }) => `- [${edition.categories.get(category)!.name}](${address(pagePath.category(category))}): ${summary}`);
  const history = tool.history.map(({ date, what, sources }) => `- ${date}: ${what}${refs(sources)}`);
  return page(tool.name, tool.summary, publication, [["", linked(body, publication)], [t("tool.identity"), facts.join("\n")], [t("tool.roles"), roles.join("\n")], [t("tool.history"), history.join("\n")], [t("source.heading"), sourceLines(tool.sources, wordsOf(t))]]);
}

/** Returns the Markdown twin of a stack's page. */
export function stackMarkdown(publication: Publication, stack: Stack, body: string): string {
  const { edition, t, address } = publication;
  const setting = stack.setting.map(({ key, text }) => `- ${t(`stack.setting.${key}`)}: ${text}`);
  const decisions = stack.decisions.map(({ category, need, without, choices, note }) => {
    const chosen = choices.map(({ verdict, tool, reason }) => `- ${t(`verdict.${verdict}`)}: [${edition.tools.get(tool)!.name}](${address(pagePath.tool(tool))}): ${reason}`);
    return [`### ${edition.categories.get(category)!.name}`, need, [...(without ? [`- ${t("stack.without")}: ${without.reason}`] : []), ...chosen].join("\n"), ...(note ? [note] : [])].join("\n\n");
  });
  return page(stack.name, stack.summary, publication, [["", setting.join("\n")], ["", linked(body, publication)], [t("stack.decisions"), ...decisions], [t("source.heading"), sourceLines(stack.sources, wordsOf(t))]]);
}

/** Returns the Markdown twin of a guide's page. */
export function guideMarkdown(publication: Publication, guide: Guide, body: string): string {
  const { t } = publication;
  // Steps come with a box to tick, as a team pastes them into a ticket.
  const items = guide.items.map(({ name, text, sources }) => `- ${guide.kind === "process" ? `[ ] ${name}` : `**${name}**`}${text ? `: ${text}` : ""}${refs(sources)}`);
  return page(guide.name, guide.summary, publication, [["", linked(body, publication)], [t(`guide.items.${guide.kind}`), items.join("\n")], [t("source.heading"), sourceLines(guide.sources, wordsOf(t))]]);
}

/** Returns the Markdown twin of a page that lists others. */
export function listMarkdown(publication: Publication, title: string, description: string, links: readonly { label: string; path: string; text?: string }[]): string {
  return page(title, description, publication, [["", links.map(({ label, path, text }) => `- [${escaped(label)}](${publication.address(path)})${text ? `: ${text}` : ""}`).join("\n")]]);
}

function page(title: string, lead: string, { t, date, revision }: Publication, sections: readonly Section[]): string {
  const filled = sections.filter(([, ...texts]) => texts.some((text) => text.trim() !== ""));
  return [`# ${title}`, lead, ...filled.flatMap(([heading, ...texts]) => [...(heading ? [`## ${heading}`] : []), ...texts.map((text) => text.trim())]), `${t("footer.licence")} ${t("footer.date", { date })} ${revision}`].join("\n\n").concat("\n");
}

function refs(sources: readonly Source[]): string {
  return sources.map(({ number }) => ` \\[${number}\\]`).join("");
}

function sourceLines(sources: readonly Source[], words: MarkdownWords): string {
  return sources.map(({ number, title, url, shows, checked }) => `${number}. [${escaped(title)}](<${url}>): ${escaped(shows)} ${words.checked.replace("{date}", checked)}`).join("\n");
}

/** Puts absolute addresses in place of the atlas's own link targets. */
function linked(body: string, { address }: Publication): string {
  return body.replace(/\]\(([a-z]+:[a-z0-9-]+(?:#[\w.-]+)?)\)/gu, (whole, target: string) => {
    const link = atlasLink(target);
    return link ? `](${address(linkPath(link))})` : whole;
  });
}

/** Moves headings one level down, so that a comparison becomes a section. */
function deeper(markdown: string): string {
  return markdown.replace(/^(#+) /gmu, "#$1 ");
}
