import { fold } from "./fold.ts";
import type { Named, NamedCategory, NamedRole, NamedTool, SearchIndex } from "./search-index.ts";

/** A name without what can be told from it: most ids are their names in kebab case, and most things have one name only. */
type PackedName<Item extends Named> = Omit<Item, "id" | "also" | "tools"> & { readonly id?: string; readonly also?: readonly string[] };

/** The index of names as it travels: it is fetched with the first key, so every kilobyte counts. */
export interface PackedIndex extends Omit<SearchIndex, "categories" | "tools" | "roles"> {
  readonly tools: readonly PackedName<NamedTool>[];
  /** Tools by their place in `tools`. */
  readonly categories: readonly (PackedName<NamedCategory> & { readonly tools: readonly number[] })[];
  /** Places of the tool and the category, the name where it is not the tool's, and other names. */
  readonly roles: readonly { readonly of: readonly [number, number]; readonly name?: string; readonly also?: readonly string[] }[];
}

/** Returns the index of names packed for travel. */
export function packedIndex(index: SearchIndex): PackedIndex {
  const places = new Map(index.tools.map(({ id }, place) => [id, place]));
  const categoryPlaces = new Map(index.categories.map(({ id }, place) => [id, place]));
  return {
    ...index,
    tools: index.tools.map((tool) => packed(tool)),
    categories: index.categories.map(({ tools, ...category }) => ({ ...packed(category), tools: tools.map((id) => places.get(id)!) })),
    roles: index.roles.map(({ id, category, name, also }) => {
      const place = places.get(id)!;
      return { of: [place, categoryPlaces.get(category)!] as const, ...(name === index.tools[place]!.name ? {} : { name }), ...(also.length > 0 ? { also } : {}) };
    }),
  };
}

/** Returns the index of names that was packed. */
export function unpackedIndex(index: PackedIndex): SearchIndex {
  const tools = index.tools.map((tool): NamedTool => unpacked(tool));
  const categories = index.categories.map(({ tools: places, ...category }): NamedCategory => ({ ...unpacked(category), tools: places.map((place) => tools[place]!.id) }));
  const roles = index.roles.map(({ of: [tool, category], name, also }): NamedRole => ({ id: tools[tool]!.id, name: name ?? tools[tool]!.name, also: also ?? [], category: categories[category]!.id }));
  return { ...index, tools, categories, roles };
}

function packed<Item extends Named>({ id, also, ...rest }: Item): Omit<Item, "id" | "also"> & { id?: string; also?: readonly string[] } {
  return { ...(id === idFrom(rest.name) ? {} : { id }), ...rest, ...(also.length > 0 ? { also } : {}) };
}

function unpacked<Item extends { name: string; id?: string; also?: readonly string[] }>(item: Item): Item & Named {
  return { ...item, id: item.id ?? idFrom(item.name), also: item.also ?? [] };
}

/** Returns the id that a name has unless its file says otherwise. */
function idFrom(name: string): string {
  return fold(name).replaceAll(" ", "-");
}
