/** Addresses of a built site: each page's path with the ids that its links may name. */
export type BuiltAddresses = ReadonlyMap<string, ReadonlySet<string>>;

/** Ids of these pages that are published as addresses: the rows and cells of a comparison. */
const COMPARISON = /^(?:\/zh)?\/categories\/[^/]+\/$/u;
const ROW_OR_CELL = /<(?:tr|td) id="([^"]+)"/gu;

/** Returns the addresses in the HTML of a page: ids of rows and cells, and any other id. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]!));
}

/** Returns the addresses that a built page publishes, to be kept for ever: its path, and those of rows and cells on a comparison. */
export function addressesOf(path: string, html: string): string[] {
  return [path, ...(COMPARISON.test(path) ? [...html.matchAll(ROW_OR_CELL)].map((match) => `${path}#${match[1]}`) : [])];
}

/** Returns the published addresses that a built site no longer has, neither as a page nor as a redirect. */
export function brokenAddresses(published: readonly string[], built: BuiltAddresses): string[] {
  return published.filter((address) => {
    const [path, id] = address.split("#") as [string, string | undefined];
    return !built.has(path) || (id !== undefined && !built.get(path)!.has(id));
  });
}
