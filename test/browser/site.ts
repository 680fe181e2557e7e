import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, serveSite } from "./browser.ts";

/** Starts a browser and a server of the built site for the tests of a file, and ends both; filled before the first test. */
export function useSite(): { browser: Browser; address: string } {
  const site = {} as { browser: Browser; address: string; server: Server };
  beforeAll(async () => {
    site.browser = await launchBrowser();
    Object.assign(site, await serveSite());
  });
  afterAll(async () => {
    await site.browser.close();
    site.server.close();
  });
  return site;
}
