import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CRITERIA = 10;

/** Writes an atlas of a given size into a folder: tools, each with one entry, spread evenly over categories, with Chinese for every file. */
export function writeAtlas(folder: string, entries: number, categories: number, shared: string): void {
  for (const part of ["interface", "vocabularies"]) cpSync(join(shared, part), join(folder, part), { recursive: true });
  const write = (path: string, front: string, body: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), `---\n${front}---\n\n${body}\n`);
  };
  for (let number = 0; number < categories; number += 1) {
    write(`categories/category-${number}/index.mdx`, categoryFront(number), `A guide for category ${number}.\n\n${prose(120)}`);
    write(`categories/category-${number}/index.zh.mdx`, categoryWords(number), "类别指南。");
  }
  for (let number = 0; number < entries; number += 1) {
    const category = `categories/category-${number % categories}`;
    write(`tools/tool-${number}.mdx`, toolFront(number), `Tool ${number}. ${prose(60)}`);
    write(`tools/tool-${number}.zh.mdx`, `translates: pending\nsummary: 工具 ${number}。\nsources: { licence: 许可证。 }\n`, "一个工具。");
    write(`${category}/tool-${number}.mdx`, entryFront(number), prose(100));
    write(`${category}/tool-${number}.zh.mdx`, `translates: pending\nsummary: 角色 ${number}。\nchoose: [适合]\navoid: [不适合]\nnotes: { ${ids((index) => `criterion-${index}: 注释 ${index}`)} }\nsources: { manual: 手册。, reference: 参考。 }\n`, "一个条目。");
  }
}

function ids(text: (index: number) => string): string {
  return Array.from({ length: CRITERIA }, (_value, index) => text(index)).join(", ");
}

function prose(words: number): string {
  return Array.from({ length: words }, (_value, index) => `word${index % 17}`).join(" ");
}

function categoryFront(number: number): string {
  const criteria = ids((index) => `criterion-${index}: { group: all, label: "Question ${index}?", definition: What counts., type: yes-no }`);
  return `name: Category ${number}\nlayer: component\nsummary: Category number ${number}.\nrelated: []\ngroups: { all: All }\ncriteria: { ${criteria} }\nquestions: { first: { ask: Which?, criteria: [criterion-0] } }\n`;
}

function categoryWords(number: number): string {
  return `translates: pending\nname: 类别 ${number}\nsummary: 第 ${number} 个类别。\ngroups: { all: 全部 }\ncriteria: { ${ids((index) => `criterion-${index}: { label: 问题 ${index}？, definition: 定义。 }`)} }\nquestions: { first: 哪个？ }\n`;
}

function toolFront(number: number): string {
  const url = `https://tool-${number}.example`;
  return `name: Tool ${number}\nkind: software\nsummary: Tool number ${number}.\nrepository: ${url}/code\nlicence: { value: MIT, source: licence }\nlanguages: { value: [go], source: licence }\ngovernance: { value: community, source: licence }\nfirst-release: { value: "2020", source: licence }\nstatus: { value: active, source: licence }\nhosting: { value: [self-hosted], source: licence }\n${sources(url, ["licence"])}`;
}

function entryFront(number: number): string {
  const cells = ids((index) => `criterion-${index}: { value: ${(number + index) % 3 === 0 ? "no" : "yes"}, note: Note ${index}., source: ${index % 2 === 0 ? "manual" : "reference"} }`);
  return `summary: Role of tool ${number}.\nchoose: [it fits]\navoid: [it does not]\ncells: { ${cells} }\n${sources(`https://tool-${number}.example/docs`, ["manual", "reference"])}`;
}

function sources(url: string, names: readonly string[]): string {
  return `sources:\n${names.map((name) => `  ${name}: { url: "${url}/${name}", title: The ${name}, shows: The ${name} says so., checked: 2026-01-01 }\n`).join("")}`;
}
