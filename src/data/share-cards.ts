import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import type { Card } from "../lib/cards/card.ts";
import { CARD_SIZE, cardLayout } from "../lib/cards/layout.ts";

const CACHE = ".cache/cards";
const resolve = createRequire(import.meta.url).resolve;
/** A card is made anew when its words change, or the code that draws it. */
const DRAWING = ["../lib/cards/layout.ts", "./share-cards.ts"];
const PACKAGES = ["satori", "@resvg/resvg-js", "sharp", "@fontsource/noto-sans-sc"];
/** Flat colours and the shades between them and the paper: more are not seen. */
const COLOURS = 32;

/** Writes the pictures of pages for link previews into the folder of a built site, by path; returns how many were drawn, the others being unchanged. */
export async function writeShareCards(cards: ReadonlyMap<string, Card>, folder: string): Promise<number> {
  await mkdir(CACHE, { recursive: true });
  const drawing = await Promise.all(DRAWING.map((name) => readFile(new URL(name, import.meta.url), "utf8")));
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as { dependencies: Record<string, string> };
  const versions = PACKAGES.map((name) => dependencies[name]);
  let fonts: SatoriOptions["fonts"] | undefined;
  let drawn = 0;
  for (const [path, card] of cards) {
    const key = createHash("sha256").update(JSON.stringify([card, drawing, versions])).digest("hex");
    const cached = join(CACHE, `${key}.png`);
    if (!existsSync(cached)) {
      fonts ??= await loadFonts();
      await writeFile(`${cached}.part`, await draw(card, fonts));
      await rename(`${cached}.part`, cached);
      drawn += 1;
    }
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(cached, file);
  }
  return drawn;
}

async function draw(card: Card, fonts: SatoriOptions["fonts"]): Promise<Buffer> {
  const svg = await satori(cardLayout(card) as unknown as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  // Texts are outlines by now.
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha().png({ palette: true, colours: COLOURS, effort: 1, dither: 0 }).toBuffer();
}

async function loadFonts(): Promise<SatoriOptions["fonts"]> {
  const faces = ([400, 700] as const).flatMap((weight) => (["latin", "chinese-simplified"] as const).map((script) => ({ script, weight })));
  return Promise.all(
    faces.map(async ({ script, weight }) => ({
      name: script === "latin" ? "Latin" : "Han",
      data: await readFile(resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${script}-${weight}-normal.woff`)),
      weight,
      style: "normal" as const,
    })),
  );
}
