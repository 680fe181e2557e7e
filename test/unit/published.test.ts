import { describe, expect, test } from "vitest";
import { addressesOf, brokenAddresses, idsIn } from "../../src/lib/published.ts";

const html = '<h2 id="notes"></h2><table><tr id="replay"><td id="replay.kafka"><a id="replay.old"></a></td></tr></table>';

test("a comparison publishes its path, rows and cells; other pages their path", () => {
  expect(addressesOf("/categories/queue/", html)).toEqual(["/categories/queue/", "/categories/queue/#replay", "/categories/queue/#replay.kafka"]);
  expect(addressesOf("/zh/categories/queue/", html)).toHaveLength(3);
  expect(addressesOf("/tools/kafka/", html)).toEqual(["/tools/kafka/"]);
  expect(addressesOf("/categories/", html)).toEqual(["/categories/"]);
});

describe("a published address is broken", () => {
  const built = new Map([["/categories/queue/", idsIn(html)], ["/tools/kafka/", new Set<string>()]]);
  test.each([
    ["/tools/kafka/", false],
    ["/tools/gone/", true],
    ["/categories/queue/#replay.kafka", false],
    ["/categories/queue/#replay.old", false],
    ["/categories/queue/#replay.gone", true],
    ["/categories/gone/#replay", true],
  ])("%s: %s", (address, broken) => {
    expect(brokenAddresses([address], built)).toEqual(broken ? [address] : []);
  });
});
