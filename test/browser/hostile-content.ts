import { parse, stringify } from "yaml";
import type { ContentFile } from "../../src/lib/document.ts";
import { baseContent } from "../fixtures/content.ts";

/** Texts that would do harm where a page took them for anything but text. */
export const HOSTILE = [
  '"><img src=x onerror=alert(1)>',
  "</script><script>alert(1)</script>",
  "javascript:alert(1)",
  "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
  "' autofocus onfocus=alert(1) x='",
  "</title></textarea></style><svg/onload=alert(1)>",
  "<!-- --> ]]> <![CDATA[ &lt;b&gt; &amp;amp; %3Cscript%3E",
  "\u202Egnp.exe\u202C \u2066\u200F",
  "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 ﷽",
  `“”‘’«» "' \` \\ \\u003c \\x3c`,
  "__ASTRO_IMAGE_../../package.json",
  "$& $1 $` {count} {name} {query}",
  "W".repeat(90),
] as const;

/** Keys whose values are texts, whatever holds them. */
const TEXT_KEYS = new Set(["name", "title", "summary", "shows", "note", "what", "reason", "need", "label", "definition", "ask", "steward", "team", "hardware", "budget", "context", "year", "en", "zh", "cncf", "project"]);
/** Keys whose children are texts. */
const TEXT_PARENTS = new Set(["aliases", "choose", "avoid", "groups", "values", "notes", "texts", "reasons"]);
const CHINESE_PARENTS = new Set(["questions", "history", "sources"]);

/** Returns the small atlas of the fixtures with every text replaced by a hostile one, each different. */
export function hostileContent(): ContentFile[] {
  let count = 0;
  const hostile = (chinese: boolean) => `${chinese ? "敌意" : "Hostile"}${(count += 1)} ${HOSTILE[count % HOSTILE.length]} ${HOSTILE[(count * 7 + 1) % 6]}`;
  return baseContent().map(({ path, bytes }) => {
    const source = new TextDecoder().decode(bytes);
    if (path.startsWith("vocabularies/")) return file(path, stringify(hostileIn(parse(source), [], () => hostile(false)), { lineWidth: 0 }));
    // Parameters must stay; anything may stand around them.
    if (path.startsWith("interface/")) return file(path, stringify(Object.fromEntries(Object.entries(parse(source) as Record<string, string>).map(([key, value]) => [key, `${value} ${HOSTILE[(count += 1) % 3]}`])), { lineWidth: 0 }));
    if (!path.endsWith(".mdx")) return { path, bytes };
    const chinese = path.endsWith(".zh.mdx");
    const [, front = ""] = /^---\n([\s\S]*?)\n---/u.exec(source) ?? [];
    const data = hostileIn(parse(front), [], () => hostile(chinese), chinese) as Record<string, unknown>;
    const text = `---\n${stringify(data, { lineWidth: 0 })}---\n\n${hostileBody(chinese)}`;
    // Some editors write a byte order mark and carriage returns.
    return file(path, path.startsWith("guides/") ? `\ufeff${text.replaceAll("\n", "\r\n")}` : text);
  });
}

function hostileIn(value: unknown, path: readonly string[], text: () => string, chinese = false): unknown {
  const [key, parent] = [path.at(-1) ?? "", path.at(-2) ?? ""];
  const isChild = (TEXT_PARENTS.has(parent) && path[0] !== "sources") || (chinese && CHINESE_PARENTS.has(parent)) || (chinese && path[0] === "decisions" && key === "without");
  // A criterion answered in prose is known only by its name here.
  const isAnswer = path.join(".") === "cells.console.value";
  if (typeof value === "string" && (TEXT_KEYS.has(key) || isChild || isAnswer)) return text();
  if (typeof value === "string" && (key === "url" || key === "homepage" || key === "repository")) return `${value.replace(/\/$/u, "")}/"onmouseover="alert(1)'><img/src=x/onerror=alert(1)>`;
  if (Array.isArray(value)) return value.map((item, index) => hostileIn(item, [...path, String(index)], text, chinese));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, hostileIn(child, [...path, name], text, chinese)]));
}

/** A body with all that a body may hold; code and entities may look like elements. */
function hostileBody(chinese: boolean): string {
  return `${chinese ? "敌意正文。" : "A hostile body."} \`<img src=x onerror=alert(1)>\` \`{process.exit()}\` \`</script><script>alert(1)</script>\`
javascript:alert(1) &lt;img src=x onerror=alert(1)&gt; &#60;script&#62;alert(1)&#60;/script&#62; \\{7*7\\} \\<script> ${HOSTILE[7]} ${HOSTILE[8]} ${HOSTILE[12]}

## \`<svg/onload=alert(1)>\` "onmouseover="alert(1)

[javascript:alert(1)](https://evil.example/"onmouseover="alert(1)) [q](https://evil.example/ "\\" onmouseover=alert(1) x=\\"")
[Alpha](tool:alpha) [queue](category:queue#persistence.alpha)

| \`<img src=x onerror=alert(1)>\` | b |
| --- | --- |
| javascript:alert(1) | &lt;b&gt; |

- [x] &lt;b onclick=alert(1)&gt;
- ~~struck~~ **bold** _italic_

\`\`\`html
<script>alert(1)</script> {process.exit()}
\`\`\`
`;
}

function file(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Returns every hostile text of the content, with the place where it stands. */
export function hostileTexts(files: readonly ContentFile[]): { place: string; text: string }[] {
  return files.flatMap(({ path, bytes }) => {
    const source = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
    const yaml = path.endsWith(".mdx") ? /^---\n([\s\S]*?)\n---/u.exec(source)?.[1] : path.endsWith(".yaml") ? source : undefined;
    return yaml === undefined ? [] : textsIn(parse(yaml), [path]).filter(({ text }) => /^(?:Hostile|敌意)\d/u.test(text));
  });
}

function textsIn(value: unknown, place: readonly string[]): { place: string; text: string }[] {
  if (typeof value === "string") return [{ place: place.join(" "), text: value }];
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, child]) => textsIn(child, [...place, key])) : [];
}
