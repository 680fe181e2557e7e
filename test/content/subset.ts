import type { ContentFile } from "../../src/lib/document.ts";
import { originalPath, placeOf, translationPath } from "../../src/lib/place.ts";
import { pageOf, type Page } from "./pages.ts";

/** A part of the content on which the whole check can run. */
export interface Subset {
  readonly files: readonly ContentFile[];
  /** Paths of files that only stand for the ids that the others name; they are empty, and the check says so. */
  readonly border: ReadonlySet<string>;
}

/** Returns a small part of the content in which every field that the content uses occurs, closed by empty files for all else that it names. */
export function smallSubset(files: readonly ContentFile[]): Subset {
  const pages = new Map(files.flatMap((file) => pageOf(file) ?? []).map((page) => [page.path, page]));
  const chosen = new Set([...pages.values()].flatMap(({ path, of }) => (/^(?:vocabulary|interface)(?:-zh)?$/u.test(of) ? [path] : [])));
  const missing = new Set([...pages.values()].flatMap(fields));
  const cover = (paths: Iterable<string>) => {
    for (const path of paths) {
      chosen.add(path);
      for (const field of fields(pages.get(path)!)) missing.delete(field);
    }
  };
  cover([...chosen]);
  const units = [...pages.values()].filter(({ of }) => !of.endsWith("-zh")).map((page) => unitOf(page, pages));
  while (missing.size > 0) cover(best(units, pages, chosen, missing));
  const core = [...chosen].map((path) => pages.get(path)!);
  const border = new Set(core.flatMap(namedBy).filter((path) => pages.has(path) && !chosen.has(path)));
  const empty = new TextEncoder().encode("---\n{}\n---\n");
  return { files: files.flatMap((file) => (chosen.has(file.path) ? [file] : border.has(file.path) ? [{ path: file.path, bytes: empty }] : [])), border };
}

/** The unit that adds most fields for its length. */
function best(units: readonly string[][], pages: ReadonlyMap<string, Page>, chosen: ReadonlySet<string>, missing: ReadonlySet<string>): string[] {
  const worth = (unit: string[]) => {
    const added = unit.filter((path) => !chosen.has(path)).map((path) => pages.get(path)!);
    return new Set(added.flatMap(fields).filter((field) => missing.has(field))).size / added.reduce((sum, { text }) => sum + text.length, 1);
  };
  return units.map((unit) => ({ unit, worth: worth(unit) })).reduce((a, b) => (b.worth > a.worth ? b : a)).unit;
}

/** A file with what it cannot be valid without: its translation; for an entry, its category and tool; a tool with what was imported for it. */
function unitOf({ path }: Page, pages: ReadonlyMap<string, Page>): string[] {
  const place = placeOf(path);
  const entry = place?.kind === "entry" ? [`categories/${place.category}/index.mdx`, `tools/${place.id}.mdx`] : [];
  const imported = place?.kind === "releases" || place?.kind === "cncf" ? [`tools/${place.id}.mdx`] : [];
  const named = place?.kind === "tool" ? ["releases", "cncf"].map((kind) => `imported/${kind}/${place.id}.json`) : [];
  return [path, ...entry, ...imported, ...named].flatMap((original) => [original, translationPath(original)]).filter((one) => pages.has(one));
}

/** Every field of a page, with the kind of file that it stands in. */
function fields({ of, spots }: Page): string[] {
  return spots.map(({ shape }) => `${of} ${shape}`);
}

/** Paths of the files that a page names, in fields or in links. */
function namedBy({ path, text, bodyStart, spots }: Page): string[] {
  const place = placeOf(originalPath(path));
  const tool = (id: unknown) => `tools/${String(id)}.mdx`;
  const category = (id: unknown) => `categories/${String(id)}/index.mdx`;
  const links = [...text.slice(bodyStart).matchAll(/\((tool|category|stack|guide):([a-z0-9-]+)/gu)].map(([, kind, id]) => (kind === "category" ? category(id) : `${kind}s/${id}.mdx`));
  const named = spots.flatMap(({ shape, value, path: at }) => {
    if (shape === "related.#") return [category(value)];
    if (shape === "relations.#.tool" || shape === "status.successors.#") return [tool(value)];
    if (shape === "principles.*") return [`guides/${at.at(-1)}.mdx`];
    if (shape === "decisions.*") return [category(at.at(-1))];
    return /^decisions\.\*\.(?:chosen|considered|rejected)\.\*$/u.test(shape) ? [tool(at.at(-1))] : [];
  });
  return [...links, ...named, ...(place?.kind === "entry" ? [category(place.category), tool(place.id)] : [])];
}
