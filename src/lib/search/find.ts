import { pagePath } from "../urls.ts";
import { factsIn } from "./facts.ts";
import { fold, tokensOf } from "./fold.ts";
import type { Lexicon, Thing } from "./lexicon.ts";
import { thingsNamed } from "./lexicon.ts";
import { mentionsIn, type Mentions } from "./mentions.ts";
import type { FactIndex, NamedCategory, NamedTool } from "./search-index.ts";
import { NAMED, SCORES } from "./score.ts";

/** A page, or a place on one, that a query asks for. */
export interface Found {
  readonly title: string;
  /** What it is. */
  readonly kind: string;
  /** Path without language and base. */
  readonly path: string;
}

/**
 * Returns what a query asks for, best first: what it names as a whole; then what its words ask for together (a comparison, a replacement, a fact, a role);
 * then what it names in part. `facts` may still be under way. Nothing is returned twice.
 */
export function find(query: string, lexicon: Lexicon, facts: FactIndex | undefined, most: number): Found[] {
  const folded = fold(query);
  if (folded === "") return [];
  const whole = thingsNamed(folded, lexicon).concat(renamed(folded, lexicon));
  const certain = whole.filter(({ score }) => score >= SCORES.alias);
  const mentions = mentionsIn(folded, lexicon);
  const asked = mentions.tools.length + mentions.categories.length > 0 ? [...compared(mentions, lexicon), ...forked(mentions, lexicon), ...replaced(mentions, lexicon), ...factsIn(mentions, lexicon, facts), ...inRole(mentions, lexicon), ...qualified(mentions, lexicon)] : [];
  const isApart = (tool: NamedTool) => mentions.categories.length > 0 && !mentions.categories.some((category) => category.tools.includes(tool.id));
  const partly = [true, false].flatMap((certainly) => {
    const tools = mentions.tools.filter(({ id }) => mentions.certain.has(id) === certainly);
    const pages = (some: readonly NamedTool[]) => some.map((tool) => toolFound(tool, lexicon));
    const categories = mentions.categories.filter(({ id }) => mentions.certain.has(id) === certainly).map((item) => categoryFound(item, lexicon));
    // In “go rpc framework” the tool only tells of which kind the category's tools shall be.
    return [...pages(tools.filter((tool) => !isApart(tool))), ...categories, ...pages(tools.filter(isApart))];
  });
  const likely = whole.filter(({ score }) => score >= NAMED && score < SCORES.alias);
  const unlikely = whole.filter(({ score }) => score < NAMED);
  const show = (some: typeof whole) => some.map(({ thing }) => found(thing, lexicon));
  // Words that ask for something besides a name weigh more than a name that only looks like the whole.
  const results = [...show(certain), ...(mentions.rest.length > 0 || mentions.where.length > 0 || mentions.asks ? [...asked, ...show(likely)] : [...show(likely.filter(({ score }) => score >= SCORES.acronym)), ...asked, ...show(likely)]), ...partly, ...show(unlikely)];
  const seen = new Set<string>();
  return results.filter(({ path }) => !seen.has(path) && seen.add(path)).slice(0, most);
}

/** What a query names once other names in it are replaced by the names of their tools, as in "k8s package manager". */
function renamed(folded: string, lexicon: Lexicon): ReturnType<typeof thingsNamed> {
  const words = tokensOf(folded);
  if (words.length < 2) return [];
  const changed = words.map((word) => lexicon.byAlias.get(word) ?? word);
  return changed.every((word, position) => word === words[position]) ? [] : thingsNamed(changed.join(" "), lexicon, SCORES.alias);
}

/** Returns the page of a thing. */
export function found(thing: Thing, { index: { words } }: Lexicon): Found {
  switch (thing.kind) {
    case "role":
      return { title: thing.item.name, kind: words.tool, path: `${pagePath.tool(thing.item.id)}#${thing.item.category}` };
    case "term":
      return { title: thing.item.name, kind: words.term, path: `${pagePath.guide(thing.item.guide)}#${thing.item.id}` };
    case "tool":
      return { title: thing.item.name, kind: thing.item.practice ? words.practice : words.tool, path: pagePath.tool(thing.item.id) };
    case "category":
    case "stack":
    case "guide":
      return { title: thing.item.name, kind: words[thing.kind], path: pagePath[thing.kind](thing.item.id) };
  }
}

function toolFound(item: NamedTool, lexicon: Lexicon): Found {
  return found({ kind: "tool", item, names: [] }, lexicon);
}

function categoryFound(item: NamedCategory, lexicon: Lexicon): Found {
  return found({ kind: "category", item, names: [] }, lexicon);
}

/** Two tools: their pair where they share a category, and both pages where they do not. */
function compared({ tools, asks }: Mentions, lexicon: Lexicon): Found[] {
  const { index } = lexicon;
  if (tools.length < 2 || (asks && asks !== "comparison")) return [];
  return tools.flatMap((a, position) =>
    tools.slice(position + 1).flatMap((b): Found[] => {
      const shared = index.categories.filter((category) => category.tools.includes(a.id) && category.tools.includes(b.id));
      const [first, second] = [a, b].sort((x, y) => (x.id < y.id ? -1 : 1)) as [NamedTool, NamedTool];
      const title = index.words.versus.replace("{a}", () => first.name).replace("{b}", () => second.name);
      if (shared.length > 0) return [{ title, kind: index.words.pair, path: pagePath.pair(a.id, b.id) }];
      return [toolFound(a, lexicon), toolFound(b, lexicon)];
    }),
  );
}

/** One tool and the wish to replace it: each of its categories without it, then its successors, then the others. */
function replaced({ tools: [tool, ...others], asks }: Mentions, lexicon: Lexicon): Found[] {
  if (!tool || others.length > 0 || !asks || asks === "comparison") return [];
  const { index, tools } = lexicon;
  const isOther = (category: NamedCategory) => index.roles.some((role) => role.id === tool.id && role.category === category.id && role.name !== tool.name);
  const all = index.categories.filter((category) => category.tools.includes(tool.id));
  // Where it stands under its own name, as a queue, comes before where it is one thing among others, as a buffer of logs.
  const categories = [...all.filter((category) => !isOther(category)), ...all.filter(isOther)];
  const named = (template: string, category = "") => template.replace("{tool}", () => tool.name).replace("{category}", () => category);
  const beside = categories.flatMap((category) => category.tools.filter((id) => id !== tool.id && !tool.successors?.includes(id)));
  return [
    ...categories.map((category) => ({ title: named(index.words.without, category.name), kind: index.words.category, path: `${pagePath.category(category.id)}?tools=${category.tools.filter((id) => id !== tool.id).join(",")}` })),
    ...(tool.successors ?? []).flatMap((id) => (tools.has(id) ? [{ ...toolFound(tools.get(id)!, lexicon), kind: named(index.words.successor) }] : [])),
    ...[...new Set(beside)].map((id) => ({ ...toolFound(tools.get(id)!, lexicon), kind: named(index.words.alternative) })),
  ];
}

/** One tool and its forks. */
function forked({ tools: [tool], asks }: Mentions, lexicon: Lexicon): Found[] {
  if (asks !== "fork") return [];
  return (tool?.forks ?? []).flatMap((id) => toolFound(lexicon.tools.get(id)!, lexicon));
}

/** A category with conditions on its tools, such as being open source. */
function qualified({ categories, where }: Mentions, lexicon: Lexicon): Found[] {
  if (where.length === 0) return [];
  return categories.map((item) => {
    const { title, kind, path } = categoryFound(item, lexicon);
    return { title: `${title}: ${where.map((condition) => lexicon.index.words[condition]).join(", ")}`, kind, path: `${path}?where=${where.toSorted().join(",")}` };
  });
}

/** A tool and a category in which it has a role. */
function inRole({ tools, categories }: Mentions, { index }: Lexicon): Found[] {
  return tools.flatMap((tool) =>
    categories.filter((category) => category.tools.includes(tool.id)).map((category) => ({ title: `${tool.name} · ${category.name}`, kind: index.words.tool, path: `${pagePath.tool(tool.id)}#${category.id}` })),
  );
}
