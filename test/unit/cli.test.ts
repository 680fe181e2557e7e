import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem } from "../../src/lib/problem.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "atlas-cli-")), "content");
  cpSync(join(root, "test/fixtures/base"), folder, { recursive: true });
  for (const shared of ["interface", "vocabularies"]) cpSync(join(root, "content", shared), join(folder, shared), { recursive: true });
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

function run(command: string, ...options: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/cli", command), ...options], { cwd: root, env: { ...process.env, CONTENT_FOLDER: folder }, encoding: "utf8" });
  return { code: status, output: stdout + stderr };
}

const damage = (path: string, bytes: string | Buffer) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};

describe("npm run check", () => {
  test("passes good content and counts warnings", () => {
    expect(run("check.ts")).toMatchObject({ code: 0, output: expect.stringMatching(/0 errors, \d+ warnings\n$/u) as string });
  });

  test.each<[string, string, string | Buffer, RegExp]>([
    ["broken YAML", "tools/alpha.mdx", "---\nname: [Alpha\n---\n", /tools\/alpha\.mdx:\d+:\d+ .*file\/yaml/u],
    ["a binary file", "tools/alpha.mdx", Buffer.from([0, 255, 1, 254]), /tools\/alpha\.mdx:1:1 .*file\/not-text/u],
    ["a picture", "tools/alpha.png", Buffer.from([137, 80, 78, 71]), /tools\/alpha\.png:1:1 .*file\/unknown/u],
    ["a front matter of 1 MB", "tools/alpha.mdx", `---\nname: ${"a".repeat(2 ** 20)}\n---\n`, /tools\/alpha\.mdx:1:1 .*file\/too-large/u],
    ["an empty file", "tools/alpha.mdx", "", /tools\/alpha\.mdx:1:1 .*file\/no-front-matter/u],
    ["deep nesting", "tools/alpha.mdx", `---\nname: ${"[".repeat(5000)}${"]".repeat(5000)}\n---\n`, /tools\/alpha\.mdx/u],
    ["a bomb of aliases", "tools/alpha.mdx", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n", /tools\/alpha\.mdx:\d+:\d+ .*file\/yaml/u],
  ])("names the file that holds %s, without a stack trace", (_name, path, bytes, message) => {
    damage(path, bytes);
    const { code, output } = run("check.ts");
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/mu);
  });

  test("prints problems as JSON for machines", () => {
    damage("tools/alpha.txt", "x");
    const { code, output } = run("check.ts", "--json");
    expect(code).toBe(1);
    expect((JSON.parse(output) as Problem[]).filter(({ level }) => level === "error")).toMatchObject([{ rule: "file/unknown", file: "tools/alpha.txt", line: 1, column: 1 }]);
  });
});

test("npm run build refuses bad content before it touches the former site", () => {
  damage("tools/alpha.mdx", "---\nname: [Alpha\n---\n");
  const before = existsSync(join(root, "dist/index.html")) ? readFileSync(join(root, "dist/index.html"), "utf8") : undefined;
  const { code, output } = run("build.ts");
  expect(code).toBe(1);
  expect(output).toMatch(/file\/yaml/u);
  expect(existsSync(join(root, "dist/index.html")) ? readFileSync(join(root, "dist/index.html"), "utf8") : undefined).toBe(before);
});

test("npm run stamp marks pending translations, and outdated ones only by name", () => {
  expect(run("stamp.ts")).toEqual({ code: 0, output: "7 translations stamped\n" });
  expect(run("check.ts").output).toBe("0 errors, 0 warnings\n");
  const tool = join(folder, "tools/alpha.mdx");
  writeFileSync(tool, readFileSync(tool, "utf8").replace("a small queue", "a large queue"));
  expect(run("stamp.ts").output).toBe("0 translations stamped\n");
  expect(run("check.ts").output).toMatch(/tools\/alpha\.zh\.mdx:2:13 .*warning translation\/current/u);
  expect(run("stamp.ts", "content/tools/alpha.zh.mdx").output).toBe("1 translations stamped\n");
  expect(run("check.ts").output).toBe("0 errors, 0 warnings\n");
});
