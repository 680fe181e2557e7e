import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, readContentFiles } from "../data/content-files.ts";
import { itemsOf, readContent } from "../lib/content.ts";
import { translationState } from "../lib/translation-state.ts";
import { fingerprint } from "../lib/words.ts";

/** Marks translations as current: all that are pending, and the outdated ones named as arguments (paths below content/). */
const { positionals } = parseArgs({ allowPositionals: true });
const named = new Set(positionals.map((path) => path.replace(/^(?:\.\/)?content\//u, "")));
let stamped = 0;
for (const item of itemsOf(readContent(readContentFiles()).content)) {
  const path = item.translation?.document.path;
  if (!path || translationState(item) !== "outdated") continue;
  if (item.translation?.words.translates !== "pending" && !named.has(path)) continue;
  const file = join(CONTENT_FOLDER, path);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^translates:.*$/mu, `translates: "${fingerprint(item.words, item.document.body)}"`));
  stamped += 1;
}
console.log(`${stamped} translations stamped`);
