import { expect, test } from "vitest";
import { COMMON_HEADERS, headersOf, IMMUTABLE, META_POLICY, REVALIDATED } from "../../src/lib/headers.ts";

test("the policy allows nothing by default, nothing inline, and no other host", () => {
  expect(META_POLICY).toMatch(/^default-src 'none'; /u);
  expect(META_POLICY).toContain("'wasm-unsafe-eval'");
  expect(META_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
});

test("only the header says who may frame a page", () => {
  expect(META_POLICY).not.toContain("frame-ancestors");
  expect(COMMON_HEADERS["Content-Security-Policy"]).toBe(`${META_POLICY}; frame-ancestors 'none'`);
});

test.each([
  ["/", REVALIDATED],
  ["/zh/categories/message-queue/", REVALIDATED],
  ["/404.html", REVALIDATED],
  ["/names.json", REVALIDATED],
  ["/pagefind/pagefind.js", REVALIDATED],
  ["/pagefind/pagefind-entry.json", REVALIDATED],
  ["/pagefind/wasm.en.pagefind", REVALIDATED],
  ["/pagefind/fragment/en_114e2ca.pf_fragment", IMMUTABLE],
  ["/pagefind/index/en_114e2ca.pf_index", IMMUTABLE],
  ["/pagefind/filter/en_94cb98d.pf_filter", IMMUTABLE],
  ["/_astro/Base.B_jCsl5z.css", IMMUTABLE],
])("%s is kept as its name allows", (path, expected) => {
  expect(headersOf(path)["Cache-Control"]).toBe(expected);
});

test("framing is refused everywhere but under /embed/", () => {
  expect(headersOf("/tools/kafka/")).toMatchObject({ "X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin" });
  for (const path of ["/embed/compare/kafka-vs-nats/", "/zh/embed/compare/kafka-vs-nats/"]) {
    expect(headersOf(path)).not.toHaveProperty("X-Frame-Options");
    expect(headersOf(path)["Content-Security-Policy"]).toBe(`${META_POLICY}; frame-ancestors *`);
  }
  expect(headersOf("/tools/embed/")["X-Frame-Options"]).toBe("DENY");
});

test("scripts of other sites may read the interface for programs and nothing else", () => {
  for (const path of ["/api/v1/index.json", "/zh/api/v1/categories/cache.json", "/schema/v1/api-index.schema.json"]) expect(headersOf(path)["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersOf("/tools/kafka/")).not.toHaveProperty("Access-Control-Allow-Origin");
});

test("HTTPS for the whole domain is left to whoever ends TLS", () => {
  expect(COMMON_HEADERS).not.toHaveProperty("Strict-Transport-Security");
});
