import { Feed } from "feed";
import type { ChangesDocument } from "../../schemas/api.ts";
import { LANGUAGE_TAGS } from "../locale.ts";
import type { Change } from "../views/changes.ts";
import { pagePath } from "../urls.ts";
import type { Publication } from "./publication.ts";

/** Most entries of a feed; older ones stand on the page of changes. */
const LONGEST = 100;

interface FeedSubject {
  readonly title: string;
  readonly description: string;
  /** Path of the page that the feed belongs to, and of the feed. */
  readonly path: string;
  readonly feed: string;
}

/** Returns an Atom feed (RFC 4287) of what happened to tools and of cells that changed between releases, newest first. */
export function atomFeed(subject: FeedSubject, events: readonly Change[], releases: ChangesDocument["releases"], publication: Publication): string {
  const { edition, t, address } = publication;
  const items = [
    ...events.map(({ tool, id, date, what }) => ({ id: address(`${pagePath.tool(tool.id)}#history.${id}`), link: address(`${pagePath.tool(tool.id)}#history`), title: `${tool.name}: ${what}`, date: firstDay(date), description: what })),
    ...releases.flatMap(({ date, cells }) =>
      [...Map.groupBy(cells, ({ category }) => category)].map(([id, changed]) => {
        const category = edition.categories.get(id)!;
        return {
          id: address(`${pagePath.category(id)}?asof=${date}`),
          link: address(pagePath.category(id)),
          title: t("feed.release", { name: category.name, count: changed.length, date }),
          date: firstDay(date),
          description: changed.map((cell) => `${edition.tools.get(cell.tool)?.name}, ${category.criteria.find((criterion) => criterion.id === cell.criterion)?.label} ${cell.old ?? "–"} → ${cell.new}`).join("\n"),
        };
      }),
    ),
  ].sort((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    id: address(subject.path),
    link: address(subject.path),
    title: subject.title,
    description: subject.description,
    language: LANGUAGE_TAGS[edition.locale],
    copyright: "CC BY 4.0",
    updated: items[0]?.date ?? firstDay(publication.date),
    author: { name: t("site.name") },
    feedLinks: { atom: address(subject.feed) },
  });
  for (const item of items.slice(0, LONGEST)) feed.addItem(item);
  return feed.atom1();
}

/** Returns the first moment of a date of which day and month may be missing; feeds know no looser dates. */
function firstDay(date: string): Date {
  return new Date(`${date}${"-01-01".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}T00:00:00Z`);
}
