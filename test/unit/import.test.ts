import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cyclesOf } from "../../src/lib/import/endoflife.ts";
import { projectsOf } from "../../src/lib/import/landscape.ts";
import { isSupported } from "../../src/lib/imported.ts";
import { deadTwice, outcomeOf } from "../../src/lib/link-check.ts";
import { releaseRows, timelineOf } from "../../src/lib/views/releases.ts";
import { baseContent, withFile } from "../fixtures/content.ts";
import { atlasIn } from "./atlas.ts";

const PRODUCT = `---
title: Alpha
releases:
-   releaseCycle: "2.0"
    releaseDate: 2025-03-01
    lts: true
    eoas: false
    eol: 2027-03-01
    latest: "2.0.4"
    latestReleaseDate: 2026-07-01
-   releaseCycle: 1.10
    releaseLabel: "One __RELEASE_CYCLE__"
    releaseDate: 2023-01-01
    eol: true
---
`;
const LANDSCAPE = `landscape:
  - category:
    subcategories:
      - subcategory:
        items:
          - { item: null, name: Alpha, project: graduated, extra: { accepted: '2016-05-09', graduated: '2018-08-09', other: x } }
          - { item: null, name: Other }
      - subcategory:
        items:
`;

test("release cycles are read as endoflife.date writes them", () => {
  expect(cyclesOf(PRODUCT)).toEqual([
    { cycle: "2.0", released: "2025-03-01", lts: true, activeSupport: true, endOfLife: "2027-03-01", latest: "2.0.4", latestReleased: "2026-07-01" },
    { cycle: "1.1", label: "One 1.1", released: "2023-01-01", endOfLife: true },
  ]);
});

test.each([
  ["no front matter", "releases: []", /no front matter/u],
  ["no release", "---\nreleases: []\n---\n", /releases/u],
  ["a field gone", PRODUCT.replace(/^ {4}eol: 2027.*\n/mu, ""), /releases\.0\.eol/u],
  ["a field of another shape", PRODUCT.replace("2027-03-01", "soon"), /releases\.0\.eol/u],
])("a product with %s is refused", (_name, text, message) => {
  expect(() => cyclesOf(text)).toThrow(message);
});

test("CNCF levels are read from the landscape", () => {
  expect([...projectsOf(LANDSCAPE)]).toEqual([["Alpha", { project: "Alpha", level: "graduated", accepted: "2016-05-09", graduated: "2018-08-09" }]]);
  expect(() => projectsOf("landscape: nothing")).toThrow();
  expect(() => projectsOf(LANDSCAPE.replace("graduated,", "stellar,"))).toThrow();
});

test.each([
  ["2026-08-23", true],
  ["2026-08-22", false],
  [false, true],
  [true, false],
] as const)("a line that ends %s is supported on 2026-08-22: %s", (endOfLife, supported) => {
  expect(isSupported({ endOfLife }, "2026-08-22")).toBe(supported);
});

describe("the import command", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-import-"));
  const content = join(folder, "content");
  const checkout = join(folder, "endoflife");
  const run = () => {
    try {
      const output = execFileSync(process.execPath, ["src/cli/import-releases.ts", "--endoflife", checkout, "--endoflife-commit", "a".repeat(40), "--endoflife-date", "2026-08-22", "--landscape", join(folder, "landscape.yml"), "--landscape-commit", "b".repeat(40), "--landscape-date", "2026-08-07"], { env: { ...process.env, CONTENT_FOLDER: content }, encoding: "utf8", stdio: "pipe" });
      return { code: 0, output };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, output: stdout + stderr };
    }
  };
  const imported = join(content, "imported/releases/alpha.json");

  beforeAll(() => {
    cpSync(join(import.meta.dirname, "../fixtures/base"), content, { recursive: true });
    const tool = join(content, "tools/alpha.mdx");
    writeFileSync(tool, readFileSync(tool, "utf8").replace("kind: software", "kind: software\nendoflife: alpha\ncncf: Alpha"));
    mkdirSync(join(checkout, "products"), { recursive: true });
    writeFileSync(join(checkout, "products/alpha.md"), PRODUCT);
    writeFileSync(join(folder, "landscape.yml"), LANDSCAPE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes one file a tool, and nothing the second time", () => {
    expect(run()).toMatchObject({ code: 0, output: "2 files written, 0 problems\n" });
    expect(JSON.parse(readFileSync(imported, "utf8"))).toMatchObject({ product: "alpha", origin: { commit: "a".repeat(40), date: "2026-08-22", path: "products/alpha.md" } });
    expect(existsSync(join(content, "imported/cncf/alpha.json"))).toBe(true);
    expect(run()).toMatchObject({ code: 0, output: "0 files written, 0 problems\n" });
  });

  test("leaves the old file alone where a product vanished or changed its shape, and says so", () => {
    const before = readFileSync(imported);
    writeFileSync(join(checkout, "products/alpha.md"), PRODUCT.replaceAll("releaseCycle", "cycle"));
    expect(run()).toMatchObject({ code: 1, output: expect.stringMatching(/alpha: products\/alpha\.md: releases\.0\.releaseCycle.*the old file stays/u) as string });
    rmSync(join(checkout, "products/alpha.md"));
    expect(run()).toMatchObject({ code: 1, output: expect.stringMatching(/the product has vanished/u) as string });
    expect(readFileSync(imported)).toEqual(before);
  });
});

describe("imported releases are shown", () => {
  const data = { generated: "by npm run import:releases; do not edit", product: "alpha", origin: { repository: "https://github.com/endoflife-date/endoflife.date", commit: "a".repeat(40), date: "2026-08-22", path: "products/alpha.md" }, cycles: cyclesOf(PRODUCT) };
  const files = withFile(withFile(baseContent(), "imported/releases/alpha.json", () => JSON.stringify(data)), "tools/alpha.mdx", (text) => text.replace("kind: software", "kind: software\nendoflife: alpha"));
  const { edition, t } = atlasIn("en", files);
  const alpha = edition.tools.get("alpha")!;

  test("as a timeline of what is supported as of the data's day", () => {
    const { supported, ended } = timelineOf(alpha.releases!, t);
    expect(supported).toMatchObject([{ name: "2.0", latest: "2.0.4 (2026-07-01)", until: "2027-03-01", lts: true, start: 0 }]);
    expect(ended).toMatchObject([{ name: "One 1.1", until: "ended" }]);
  });

  test("below a comparison, where some tool has them", () => {
    const { entries } = edition.categories.get("queue")!;
    expect(releaseRows(entries, t).map(({ id, texts }) => [id, ...texts])).toEqual([["latest-release", "2.0.4 (2026-07-01)", undefined], ["supported-until", "2027-03-01", undefined]]);
    expect(releaseRows(entries.slice(1), t)).toEqual([]);
  });
});

describe("links", () => {
  test.each([
    [200, "ok"],
    [301, "ok"],
    [404, "dead"],
    [410, "dead"],
    [undefined, "dead"],
    [403, "blocked"],
    [429, "blocked"],
  ] as const)("answering %s are %s", (status, outcome) => {
    expect(outcomeOf("https://a.example/x", status, [])).toBe(outcome);
  });

  test("of hosts that refuse robots are blocked, not dead", () => {
    expect(outcomeOf("https://docs.b.example/x", 404, ["b.example"])).toBe("blocked");
    expect(outcomeOf("https://notb.example/x", 404, ["b.example"])).toBe("dead");
  });

  test("count as dead only the second time", () => {
    expect(deadTwice({ a: "dead", b: "dead", c: "ok" }, { a: "dead", b: "ok", c: "dead" })).toEqual(["a"]);
  });
});
