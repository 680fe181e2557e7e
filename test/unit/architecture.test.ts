import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interfaceStrings } from "../../src/schemas/interface.ts";

const src = join(import.meta.dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:ts|astro)$/u.test(name));
const textOf = (name: string) => readFileSync(join(src, name), "utf8");
const importsOf = (name: string) => [...textOf(name).matchAll(/from "([^"]+)"/gu)].map((match) => match[1]!);

test("domain logic knows neither Astro, nor the file system, nor the DOM", () => {
  for (const name of files.filter((file) => file.startsWith("lib/") || file.startsWith("schemas/"))) {
    expect(importsOf(name).filter((from) => /^astro:|^node:(?:fs|path|http)|^astro\/(?!zod)|\/data\/|\/elements\//u.test(from)), name).toEqual([]);
    expect(/\b(?:document\.(?:query|create|getElement)|window\.|localStorage)/u.test(textOf(name)), name).toBe(false);
  }
});

test("only src/data, layouts, pages and content.config touch astro:content", () => {
  const touching = files.filter((name) => importsOf(name).includes("astro:content"));
  expect(touching.filter((name) => !name.startsWith("data/") && name !== "content.config.ts")).toEqual([]);
});

test("components stay small and say no text of their own", () => {
  for (const name of files.filter((file) => file.endsWith(".astro"))) {
    expect(textOf(name).split("\n").length, name).toBeLessThanOrEqual(150);
    expect(/\p{Script=Han}/u.test(textOf(name)), `${name} holds Chinese text`).toBe(false);
  }
});

test("modules stay readable: at most 250 lines", () => {
  for (const name of files.filter((file) => file.endsWith(".ts"))) expect(textOf(name).split("\n").length, name).toBeLessThanOrEqual(250);
});

test("every string of the interface is used", () => {
  const keys = Object.keys(interfaceStrings.shape);
  const code = files.map(textOf).join("\n");
  // Keys are also built from ids, as in t(`layer.${id}.text`).
  const patterns = [...code.matchAll(/`([\w-]+\.[^`]*\$\{[^`]*)`/gu)].map((match) => new RegExp(`^${match[1]!.replaceAll(".", "\\.").replace(/\$\{[^}]*\}/gu, "[\\w-]+")}$`, "u"));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !code.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});
