import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "astro";
import { BUILD_DATE } from "../data/build-date.ts";
import { brokenContract } from "../data/built-addresses.ts";
import { writeCompressed } from "../data/compressed-files.ts";
import { readContentFiles } from "../data/content-files.ts";
import { writeShareCards } from "../data/share-cards.ts";
import { writeSearchIndex } from "../data/search-index.ts";
import { outputFault } from "../data/output-folder.ts";
import { cardPath, cardsOf } from "../lib/cards/card.ts";
import { checkContent } from "../lib/check.ts";
import type { Content } from "../lib/content.ts";
import { editionOf } from "../lib/edition.ts";
import { headersFile, redirectsFile } from "../lib/hosting/host-files.ts";
import { LOCALES } from "../lib/locale.ts";
import { pairsByIds } from "../lib/pairs.ts";
import { errorsOf } from "../lib/problem.ts";
import { redirectPage } from "../lib/redirect-page.ts";
import { type Redirect, redirectsOf } from "../lib/redirects.ts";
import { reportText } from "../lib/report.ts";
import { translator } from "../lib/strings.ts";
import { localisedPath } from "../lib/urls.ts";
import { SITE } from "../site.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });
const fault = outputFault(values.out);
if (fault) {
  console.error(fault);
  process.exit(1);
}
const FINAL = resolve(values.out);
// The site is built beside the former one and takes its place whole, so that a failed build leaves that one alone.
const BUILDING = `${FINAL}.building`;
const FORMER = `${FINAL}.former`;
// A build that was ended between the two renames of its last step left the former site beside its place.
if (!existsSync(FINAL) && existsSync(FORMER)) await rename(FORMER, FINAL);

const { content, problems } = checkContent(readContentFiles(), BUILD_DATE);
if (errorsOf(problems).length > 0) {
  console.error(reportText(errorsOf(problems), "content"));
  process.exit(1);
}
await rm(BUILDING, { recursive: true, force: true });
await build({ outDir: BUILDING, logLevel: "error" });
const redirects = await writeRedirects(content, BUILDING);
// Other content than the atlas's own (in tests, say) has published nothing.
const broken = process.env["CONTENT_FOLDER"] ? undefined : brokenContract(BUILDING);
if (broken) {
  console.error(broken);
  process.exit(1);
}
const drawn = await drawCards(content, BUILDING);
const pages = await writeSearchIndex(BUILDING);
await writeFile(join(BUILDING, "_headers"), headersFile(SITE.base));
await writeFile(join(BUILDING, "_redirects"), redirectsFile(redirects, SITE.base));
const compressed = await writeCompressed(BUILDING);
await takePlace();
console.log(`Built ${pages} pages and ${redirects.length} redirects into ${values.out}/, ${compressed} files compressed, ${drawn} pictures drawn anew`);

async function writeRedirects(source: Content, folder: string): Promise<readonly Redirect[]> {
  const list = redirectsOf(source, pairsByIds(editionOf(source, "en")).values());
  for (const redirect of list) {
    const file = join(folder, redirect.from, "index.html");
    if (existsSync(file)) throw new Error(`A redirect would overwrite the page ${redirect.from}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, redirectPage(redirect, SITE, translator(source.interfaces.get(redirect.locale)!)));
  }
  return list;
}

async function drawCards(source: Content, folder: string): Promise<number> {
  const cards = LOCALES.flatMap((locale) => {
    const edition = editionOf(source, locale);
    return [...cardsOf(edition, pairsByIds(edition).values(), translator(source.interfaces.get(locale)!))].map(([path, card]) => [localisedPath("", locale, cardPath(path)), card] as const);
  });
  return writeShareCards(new Map(cards), folder);
}

async function takePlace(): Promise<void> {
  await rm(FORMER, { recursive: true, force: true });
  if (existsSync(FINAL)) await rename(FINAL, FORMER);
  await rename(BUILDING, FINAL);
  await rm(FORMER, { recursive: true, force: true });
}
