import { describe, expect, test } from "vitest";
import { COMMON_HEADERS, IMMUTABLE, REVALIDATED } from "../../src/lib/headers.ts";
import { caddyConfiguration } from "../../src/lib/hosting/caddy.ts";
import { isCompressed } from "../../src/lib/hosting/file-types.ts";
import { headersFile, redirectsFile } from "../../src/lib/hosting/host-files.ts";
import { nginxConfiguration } from "../../src/lib/hosting/nginx.ts";
import type { Redirect } from "../../src/lib/redirects.ts";

const OPTIONS = { root: "/srv/atlas", port: 8080 };

describe("_headers", () => {
  const rules = (base: string) => new Map(headersFile(base).trim().split("\n\n").map((text) => [text.split("\n")[0]!, text.split("\n").slice(1).map((line) => line.trim())]));

  test("never sets one header by two rules without taking it away first", () => {
    for (const [path, lines] of rules("/")) {
      if (path === "/*") continue;
      for (const name of lines.flatMap((line) => /^([\w-]+):/u.exec(line)?.[1] ?? [])) {
        const common = rules("/").get("/*")!.some((line) => line.startsWith(`${name}:`));
        expect(lines.includes(`! ${name}`), `${path} ${name}`).toBe(common);
      }
    }
  });

  test("leaves pages to the host's own revalidation and keeps hashed names for a year", () => {
    expect(headersFile("/")).not.toContain(REVALIDATED);
    expect(rules("/").get("/_astro/*")).toEqual([`Cache-Control: ${IMMUTABLE}`]);
  });

  test("names paths as readers see them, under a base too", () => {
    expect([...rules("/atlas/").keys()].every((path) => path.startsWith("/atlas/"))).toBe(true);
    expect(rules("/atlas/").has("/atlas/_astro/*")).toBe(true);
  });
});

test("_redirects holds one line for each that leads to one page, under the base", () => {
  const redirects: Redirect[] = [
    { from: "/tools/old/", to: ["/tools/new/"], locale: "en" },
    { from: "/zh/tools/both/", to: ["/zh/tools/one/", "/zh/tools/other/"], locale: "zh" },
  ];
  expect(redirectsFile(redirects, "/")).toBe("/tools/old/ /tools/new/ 301\n");
  expect(redirectsFile(redirects, "/atlas/")).toBe("/atlas/tools/old/ /atlas/tools/new/ 301\n");
});

describe.each([["nginx", nginxConfiguration], ["Caddy", caddyConfiguration]] as const)("%s", (_name, configuration) => {
  test.each(["/", "/atlas/"])("is told every header and every exception, under %s", (base) => {
    const text = configuration({ ...OPTIONS, base });
    for (const [name, value] of Object.entries(COMMON_HEADERS)) {
      expect(text).toContain(name);
      if (value !== "") expect(text).toContain(`"${value}"`);
    }
    expect(text).toContain(IMMUTABLE);
    expect(text).toContain("frame-ancestors *");
    expect(text).toContain("/api/");
    expect(text).toContain("8080");
    expect(text.split("{")).toHaveLength(text.split("}").length);
  });

  test("listens on one address where it is named", () => {
    expect(configuration({ ...OPTIONS, base: "/", host: "127.0.0.1" })).toMatch(/listen 127\.0\.0\.1:8080;|bind 127\.0\.0\.1\n/u);
    expect(configuration({ ...OPTIONS, base: "/" })).not.toContain("127.0.0.1");
  });
});

test("nginx speaks Brotli only where it has the module, and refuses a folder it cannot name", () => {
  expect(nginxConfiguration({ ...OPTIONS, base: "/" })).not.toContain("brotli");
  expect(nginxConfiguration({ ...OPTIONS, base: "/", brotli: true })).toContain("brotli_static on;");
  expect(() => nginxConfiguration({ ...OPTIONS, base: "/", root: "/srv/$atlas" })).toThrow("nginx cannot take");
});

test.each([
  ["index.html", 1024, true],
  ["index.html", 1023, false],
  ["zh/names.json", 9000, true],
  ["pagefind/fragment/en_114e2ca.pf_fragment", 9000, false],
  ["pagefind/wasm.en.pagefind", 90_000, false],
  ["icon.png", 9000, false],
  ["_headers", 9000, false],
])("%s of %i bytes compressed: %s", (path, bytes, expected) => {
  expect(isCompressed(path, bytes)).toBe(expected);
});
