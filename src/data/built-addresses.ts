import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { addressesOf, type BuiltAddresses, brokenAddresses, idsIn } from "../lib/published.ts";

/** Every address ever published, one a line. */
export const PUBLISHED_FILE = resolve("test/published-urls.txt");

/** Returns the published addresses; none before the first release. */
export function publishedAddresses(): string[] {
  return existsSync(PUBLISHED_FILE) ? readFileSync(PUBLISHED_FILE, "utf8").split("\n").filter(Boolean) : [];
}

/** Returns the HTML of every page of a built site, redirects included, by path. */
export function builtPages(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith("index.html")).sort();
  return new Map(names.map((name) => [`/${name.split(sep).join("/").replace(/index\.html$/u, "")}`, readFileSync(join(folder, name), "utf8")]));
}

/** Returns why a built site breaks a published address, with how to mend it; undefined where it breaks none. */
export function brokenContract(folder: string): string | undefined {
  const built: BuiltAddresses = new Map([...builtPages(folder)].map(([path, html]) => [path, idsIn(html)]));
  const broken = brokenAddresses(publishedAddresses(), built);
  if (broken.length === 0) return undefined;
  return [
    `${broken.length} published addresses would break:`,
    ...broken.slice(0, 20).map((address) => `  ${address}`),
    ...(broken.length > 20 ? ["  …"] : []),
    "Nothing that was published may vanish. Add the former id under `formerly` in the file of the tool, category, criterion, stack or guide that took its place",
    "(two files may claim one id where it was split), or bring the entry back, marked with its status.",
  ].join("\n");
}

/** Returns every address that a built site publishes; redirects are kept by what published them. */
export function addressesToPublish(folder: string): string[] {
  return [...builtPages(folder)].filter(([, html]) => !html.includes("data-redirect")).flatMap(([path, html]) => addressesOf(path, html));
}
