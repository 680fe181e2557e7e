import { parse } from "yaml";

/** Returns the data in a Markdown file's front matter; throws where there is none. */
export function frontMatterOf(text: string): unknown {
  const match = /^---\n([\s\S]*?)\n---/u.exec(text.replaceAll("\r\n", "\n"));
  if (!match) throw new Error("no front matter");
  return parse(match[1]!) as unknown;
}
