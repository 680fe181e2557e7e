import { itemsOf } from "../content.ts";
import { problemAt, type Rule } from "./rule.ts";

const HAN = /\p{Script=Han}/u;
/** Two small words in a row, as no name and no abbreviation has them. */
const ENGLISH = /\b[a-z]{2,} [a-z]{2,}\b/u;
/** Texts that stand as their owners write them, in any language. */
const ANY_LANGUAGE = new Set(["aliases", "url"]);

export const translationLanguage: Rule = {
  id: "translation/language",
  description: "Chinese files hold Chinese prose and English files English.",
  *check(content) {
    for (const { document, facts, translation } of itemsOf(content)) {
      for (const { field, text } of textsOf(document.data, [])) {
        if (isMostlyHan(text) || (text === facts.summary && HAN.test(text))) yield problemAt(this.id, document, { field, found: text, allowed: "English", fix: "write English here and Chinese in the .zh.mdx" });
      }
      if (isMostlyHan(document.body)) yield problemAt(this.id, document, { field: [], found: document.body.trim().slice(0, 40), allowed: "English text below the front matter", fix: "write English here and Chinese in the .zh.mdx" });
      if (!translation) continue;
      for (const { field, text } of textsOf(translation.words, [])) {
        if (!HAN.test(text) && (ENGLISH.test(text) || field[0] === "summary")) yield problemAt(this.id, translation.document, { field, found: text, allowed: "Chinese", fix: "translate it" });
      }
      if (document.body.trim() !== "" && !HAN.test(translation.document.body)) {
        yield problemAt(this.id, translation.document, { field: [], found: translation.document.body.trim().slice(0, 40) || "no text", allowed: "Chinese text below the front matter", fix: "translate the body" });
      }
    }
  },
};

/** Every text in a file's data that has a language; a source keeps the title that its page has. */
function* textsOf(value: unknown, field: readonly string[]): Generator<{ field: readonly string[]; text: string }> {
  if (typeof value === "string") yield { field, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const isTitle = key === "title" && field[0] === "sources";
    if (!isTitle && !ANY_LANGUAGE.has(key)) yield* textsOf(child, [...field, key]);
  }
}

function isMostlyHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
