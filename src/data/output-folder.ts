import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Returns why a build may not take the place of a folder; undefined where it may. */
export function outputFault(folder: string): string | undefined {
  const below = relative(process.cwd(), resolve(folder));
  // While it builds, Astro runs what it built so far, which loads packages from the project.
  if (below === "" || /^(?:\.\.|\/|\w:)/u.test(below)) return `--out ${folder} is not inside the project`;
  if (existsSync(folder) && !existsSync(join(folder, "index.html"))) return `--out ${folder} holds something else than a built site, which would be lost`;
  return undefined;
}
