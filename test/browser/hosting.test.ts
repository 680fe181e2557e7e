import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMON_HEADERS, headersOf } from "../../src/lib/headers.ts";
import { SITE } from "../../src/site.ts";
import { launchBrowser, serveSite } from "./browser.ts";
import { isInstalled, startServer, type RunningServer } from "./servers.ts";

const ATLAS = ".cache/hosting/atlas";
const EMBEDDED = "/embed/sample/";
const SITES = { [SITE.base]: "dist", "/atlas/": ATLAS };

beforeAll(() => {
  // The variables that Vitest sets for tests are no part of a build.
  const { NODE_ENV: _mode, BASE_URL: _base, VITEST: _test, ...environment } = process.env;
  execFileSync(process.execPath, ["src/cli/build.ts", "--out", ATLAS], { env: { ...environment, SITE_BASE: "/atlas/" }, stdio: ["ignore", "ignore", "inherit"] });
  // Stands for a page that others may frame.
  cpSync(join(ATLAS, "404.html"), join(ATLAS, EMBEDDED, "index.html"));
}, 300_000);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Unlike fetch, shows the bytes as they were sent. */
function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    request(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", failed).end();
  });
}

describe.each(["nginx", "caddy"] as const)("%s with the printed configuration", (name) => {
  describe.skipIf(!isInstalled(name)).each(Object.entries(SITES))("under %s", (base, root) => {
    const read = (path: string) => readFileSync(join(root, path));
    const first = (folder: string, ending: string) => `${folder}${readdirSync(join(root, folder)).filter((file) => file.endsWith(ending)).sort()[0]!}`;
    const expectHeaders = ({ headers }: Answer, path: string) => {
      const wanted = headersOf(path);
      for (const header of Object.keys(COMMON_HEADERS)) expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(wanted[header]);
    };
    let server: RunningServer;
    let at: (path: string) => string;

    beforeAll(async () => {
      server = await startServer(name, root, base);
      at = (path) => server.address + path;
    });
    afterAll(() => server.stop());

    test.each([
      ["/", "index.html", "text/html; charset=utf-8"],
      ["/zh/categories/message-queue/", "zh/categories/message-queue/index.html", "text/html; charset=utf-8"],
      ["/names.json", "names.json", "application/json"],
      ["/theme.js", "theme.js", "text/javascript; charset=utf-8"],
      ["/pagefind/pagefind.js", "pagefind/pagefind.js", "text/javascript; charset=utf-8"],
      ["/pagefind/pagefind-entry.json", "pagefind/pagefind-entry.json", "application/json"],
    ])("%s has its headers, type and bytes", async (path, file, type) => {
      const answer = await get(at(path));
      expect(answer.status).toBe(200);
      expectHeaders(answer, path);
      expect(answer.headers["content-type"]?.toLowerCase()).toBe(type);
      expect(answer.body.equals(read(file))).toBe(true);
    });

    test("names with a hash are kept for a year, but not when they are missing", async () => {
      for (const path of [first("/_astro/", ".css"), first("/_astro/", ".js"), first("/pagefind/fragment/", ""), first("/pagefind/index/", "")]) {
        const answer = await get(at(path));
        expect(answer.status, path).toBe(200);
        expect(answer.headers["cache-control"], path).toContain("immutable");
        expectHeaders(answer, path);
      }
      const gone = await get(at("/_astro/gone.00000000.js"));
      expect(gone.status).toBe(404);
      expect(gone.headers["cache-control"]).not.toContain("immutable");
    });

    test.runIf(root === ATLAS)("pages to embed may be framed by anyone", async () => {
      const answer = await get(at(EMBEDDED));
      expect(answer.status).toBe(200);
      expect(answer.headers).not.toHaveProperty("x-frame-options");
      expectHeaders(answer, EMBEDDED);
    });

    test("what is missing gets the atlas's own page with all headers", async () => {
      for (const path of ["/tools/nosuch/", "/nosuch.html", "/_astro/", "/embed/nosuch/"]) {
        const answer = await get(at(path));
        expect(answer.status, path).toBe(404);
        expect(answer.headers["content-type"]?.toLowerCase(), path).toBe("text/html; charset=utf-8");
        expect(answer.body.equals(read("404.html")), path).toBe(true);
        expectHeaders(answer, "/404.html");
      }
    });

    test("compressed forms are sent as they lie, to those who take them", async () => {
      const path = "/categories/message-queue/";
      const plain = read(`${path}index.html`);
      const gzip = await get(at(path), { "accept-encoding": "gzip" });
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gzip.headers.vary).toBe("Accept-Encoding");
      expect(gzip.body.equals(read(`${path}index.html.gz`))).toBe(true);
      expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
      expectHeaders(gzip, path);
      const none = await get(at(path), { "accept-encoding": "identity" });
      expect(none.headers["content-encoding"]).toBeUndefined();
      expect(none.body.equals(plain)).toBe(true);
      const both = await get(at(path), { "accept-encoding": "gzip, deflate, br" });
      expect(both.headers["content-encoding"]).toBe(server.brotli ? "br" : "gzip");
      if (server.brotli) expect(brotliDecompressSync(both.body).equals(plain)).toBe(true);
    });

    test("what a cache holds is asked for by ETag and not sent again", async () => {
      for (const encoding of ["identity", "gzip", "gzip, br"]) {
        for (const path of ["/", "/names.json", first("/_astro/", ".css")]) {
          const headers = { "accept-encoding": encoding };
          const { etag } = (await get(at(path), headers)).headers;
          expect(etag, `${path} ${encoding}`).toBeTruthy();
          const again = await get(at(path), { ...headers, "if-none-match": etag! });
          expect([again.status, again.body.length], `${path} ${encoding}`).toEqual([304, 0]);
          expectHeaders(again, path);
        }
      }
    });

    test("a moved address answers with the page that leads on, and a missing slash is added", async () => {
      const moved = await get(at("/compare/rabbitmq-vs-kafka/"));
      expect(moved.status).toBe(200);
      expect(moved.body.toString()).toContain(`http-equiv="refresh" content="0; url=${base}compare/kafka-vs-rabbitmq/"`);
      const slash = await get(at("/tools/kafka"));
      expect([301, 308]).toContain(slash.status);
      expect(slash.headers.location).toBe(`${base}tools/kafka/`);
    });
  });
});

test.skipIf(isInstalled("nginx"))("nginx is not installed, so its configuration was not tried: apt-get install nginx", () => undefined);
test.skipIf(isInstalled("caddy"))("Caddy is not installed, so its configuration was not tried: apt-get install caddy", () => undefined);

test("the site's own server sends the same headers, on a page, a kept file, 304 and 404", async () => {
  const { server, address } = await serveSite("dist", SITE.base);
  for (const path of ["/", "/names.json", `/_astro/${readdirSync("dist/_astro").sort()[0]!}`]) {
    const answer = await get(address + path);
    const again = await get(address + path, { "if-none-match": answer.headers.etag! });
    expect([answer.status, again.status]).toEqual([200, 304]);
    for (const { headers } of [answer, again]) expect(headers).toMatchObject(lowerCase(headersOf(path)));
  }
  const missing = await get(`${address}/_astro/gone.js`);
  expect(missing.status).toBe(404);
  expect(missing.headers).toMatchObject(lowerCase(headersOf("/404.html")));
  server.close();
});

test("under /atlas/ a reader walks from the map to a pair, searches, and changes the language", async () => {
  const browser = await launchBrowser();
  const { server, address } = await serveSite(ATLAS, "/atlas/");
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => (response.status() >= 400 || !response.url().startsWith(`${address}/`)) && complaints.push(`${response.status()} ${response.url()}`));

  await page.goto(`${address}/`, { waitUntil: "networkidle" });
  await page.locator("main a[href='/atlas/categories/message-queue/']").first().click();
  await page.waitForURL(`${address}/categories/message-queue/`);
  await page.goto(`${address}/categories/message-queue/?tools=rabbitmq,kafka`);
  expect(await page.locator("thead th[data-tool]:visible").evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["tool"]))).toEqual(["kafka", "rabbitmq"]);
  await page.locator("main a[href='/atlas/compare/kafka-vs-rabbitmq/']").first().click();
  await page.waitForURL(`${address}/compare/kafka-vs-rabbitmq/`);
  await page.keyboard.press("/");
  await page.keyboard.type("redis");
  await page.waitForSelector("search-box [role=option] >> nth=3");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${address}/tools/redis/`);
  await page.goto(`${address}/search/?q=replication`);
  const result = page.locator(".search-results a").first();
  expect(await result.getAttribute("href")).toMatch(/^\/atlas\//u);
  await result.click();
  await page.waitForURL((url) => url.pathname !== "/atlas/search/");
  await page.goto(`${address}/tools/redis/`);
  await page.getByRole("link", { name: "本页中文版" }).click();
  await page.waitForURL(`${address}/zh/tools/redis/`);
  await page.goto(`${address}/compare/rabbitmq-vs-kafka/`);
  await page.waitForURL(`${address}/compare/kafka-vs-rabbitmq/`);

  await browser.close();
  server.close();
  expect(complaints).toEqual([]);
});

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
