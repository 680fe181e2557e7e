import { describe, expect, test } from "vitest";
import { pairsByIds } from "../../src/lib/pairs.ts";
import { matchNames } from "../../src/lib/search/match-names.ts";
import { nameIndex, type Named } from "../../src/lib/search/name-index.ts";
import { atlasIn } from "./atlas.ts";

const { edition, t } = atlasIn("en");
const names = nameIndex(edition, pairsByIds(edition).values(), t);
const first = (query: string, index: readonly Named[] = names) => matchNames(query, index, 5)[0]?.path;

describe("names are found", () => {
  test.each([
    ["Alpha", "/tools/alpha/"],
    ["ALPHA", "/tools/alpha/"],
    ["alphamq", "/tools/alpha/"],
    ["alpham", "/tools/alpha/"],
    ["bet", "/tools/beta/"],
    ["queue", "/categories/queue/"],
    ["队列", "/categories/queue/"],
    ["alpha vs beta", "/compare/alpha-vs-beta/"],
    ["beta or alpha", "/compare/alpha-vs-beta/"],
    ["betamq 对比 alpha", "/compare/alpha-vs-beta/"],
    ["", undefined],
    ["   ", undefined],
    ["<script>", undefined],
  ])("%s", (query, path) => {
    expect(first(query)).toBe(path);
  });

  test("a name before an alias, an alias before a beginning, a beginning before a part", () => {
    const named = (name: string, also: string[] = []): Named => ({ name, kind: "Tool", path: `/tools/${name.toLowerCase()}/`, also });
    const index = [named("Grpcurl"), named("Bigpg"), named("PGx"), named("PostgreSQL", ["pg", "postgres"]), named("Pg")];
    expect(matchNames("pg", index, 9).map(({ name }) => name)).toEqual(["Pg", "PostgreSQL", "PGx"]);
    expect(matchNames("gpg", index, 9).map(({ name }) => name)).toEqual(["Bigpg"]);
  });

  test("hyphens, spaces and full-width letters do not matter", () => {
    expect(first("ａｌｐｈａ")).toBe("/tools/alpha/");
    expect(matchNames("message-queue", [{ name: "Message queue", kind: "", path: "/x/", also: [] }], 1)).toHaveLength(1);
  });
});
