/** What a file in content/ is, by its path; `translation` marks the Chinese words of the same thing. */
export type Place =
  | { readonly kind: "category"; readonly id: string; readonly translation: boolean }
  | { readonly kind: "entry"; readonly category: string; readonly id: string; readonly translation: boolean }
  | { readonly kind: "tool" | "stack" | "guide"; readonly id: string; readonly translation: boolean }
  | { readonly kind: "vocabulary"; readonly id: string }
  | { readonly kind: "interface"; readonly id: string }
  | { readonly kind: "releases" | "cncf"; readonly id: string }
  | { readonly kind: "snapshot"; readonly day: string }
  | { readonly kind: "readme" };

const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const SHELVES: Readonly<Record<string, "tool" | "stack" | "guide">> = { tools: "tool", stacks: "stack", guides: "guide" };

/** Returns what the file at a path below content/ is, or undefined where nothing of that path belongs there. */
export function placeOf(path: string): Place | undefined {
  if (/^README(?:\.zh)?\.md$/u.test(path)) return { kind: "readme" };
  const snapshot = /^snapshots\/(\d{4}-\d{2}-\d{2})\.json$/u.exec(path);
  if (snapshot) return { kind: "snapshot", day: snapshot[1]! };
  const shelf = new RegExp(`^(tools|stacks|guides)/(${ID})(\\.zh)?\\.mdx$`, "u").exec(path);
  if (shelf) return { kind: SHELVES[shelf[1]!]!, id: shelf[2]!, translation: shelf[3] !== undefined };
  const inCategory = new RegExp(`^categories/(${ID})/(${ID})(\\.zh)?\\.mdx$`, "u").exec(path);
  if (inCategory) {
    const [, category, id, zh] = inCategory as unknown as [string, string, string, string | undefined];
    const translation = zh !== undefined;
    return id === "index" ? { kind: "category", id: category, translation } : { kind: "entry", category, id, translation };
  }
  const list = new RegExp(`^vocabularies/(${ID})\\.yaml$`, "u").exec(path);
  if (list) return { kind: "vocabulary", id: list[1]! };
  const strings = /^interface\/(en|zh)\.yaml$/u.exec(path);
  if (strings) return { kind: "interface", id: strings[1]! };
  const imported = new RegExp(`^imported/(releases|cncf)/(${ID})\\.json$`, "u").exec(path);
  if (imported) return { kind: imported[1] as "releases" | "cncf", id: imported[2]! };
  return undefined;
}

/** Returns the path of the English file that a translation renders. */
export function originalPath(path: string): string {
  return path.replace(/\.zh\.mdx$/u, ".mdx");
}

/** Returns the path of the Chinese words of an English file. */
export function translationPath(path: string): string {
  return path.replace(/\.mdx$/u, ".zh.mdx");
}
