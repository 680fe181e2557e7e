import { getEntry, render, type CollectionEntry, type CollectionKey } from "astro:content";
import { placeOf } from "../lib/place.ts";

const COLLECTIONS = { category: "categories", entry: "entries", tool: "tools", stack: "stacks", guide: "guides" } as const;

/** Returns the prose of a file as it is written, by its path below content/. */
export async function bodyText(path: string): Promise<string> {
  return (await entryAt(path)).body ?? "";
}

/** Returns the rendered prose of a file by its path below content/. */
export async function bodyOf(path: string) {
  return render(await entryAt(path));
}

async function entryAt(path: string) {
  const place = placeOf(path);
  if (!place || !("translation" in place)) throw new Error(`${path} has no prose`);
  const collection = `${COLLECTIONS[place.kind]}${place.translation ? "Zh" : ""}` as CollectionKey;
  const entry = await getEntry(collection, path);
  if (!entry) throw new Error(`${path} is in no collection`);
  return entry as CollectionEntry<"categories">;
}
