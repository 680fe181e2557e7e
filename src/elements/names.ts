import type { Named } from "../lib/search/name-index.ts";

const loaded = new Map<string, Promise<Named[]>>();

/** Returns the names of the atlas, fetched once. */
export function namesAt(address: string): Promise<Named[]> {
  const names = loaded.get(address) ?? fetch(address).then(async (response) => (response.ok ? ((await response.json()) as Named[]) : Promise.reject(new Error(`${response.status}`))));
  loaded.set(address, names);
  return names;
}
