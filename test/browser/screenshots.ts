import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { launchBrowser, serveSite } from "./browser.ts";

/** Takes screenshots for looking at: `node test/browser/screenshots.ts --out FOLDER /path/ …`, each in two widths, themes and languages. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string", default: ".cache/screenshots" }, full: { type: "boolean", default: false } } });
mkdirSync(values.out, { recursive: true });
const browser = await launchBrowser();
const { server, address } = await serveSite();
for (const width of [1280, 360]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const path of positionals) {
      for (const language of ["", "/zh"]) {
        await page.goto(`${address}${language}${path}`);
        const name = `${path.replace(/\W+/gu, "-").replace(/^-|-$/gu, "") || "home"}${language.replace("/", "-")}-${width}-${colorScheme}`;
        await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: values.full });
      }
    }
    await page.close();
  }
}
await browser.close();
server.close();
