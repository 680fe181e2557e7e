import { itemsOf } from "../content.ts";
import { problemAt, type Rule } from "./rule.ts";

const HAN = /\p{Script=Han}/u;

export const translationLanguage: Rule = {
  id: "translation/language",
  description: "Chinese files hold Chinese prose and English files English.",
  *check(content) {
    for (const { document, facts, translation } of itemsOf(content)) {
      if (HAN.test(facts.summary)) yield problemAt(this.id, document, { field: ["summary"], found: facts.summary, allowed: "English", fix: "write English here and Chinese in the .zh.mdx" });
      if (!translation) continue;
      const { summary } = translation.words;
      if (!HAN.test(summary)) yield problemAt(this.id, translation.document, { field: ["summary"], found: summary, allowed: "Chinese", fix: "translate it" });
      if (document.body.trim() !== "" && !HAN.test(translation.document.body)) {
        yield problemAt(this.id, translation.document, { field: [], found: translation.document.body.trim().slice(0, 40) || "no text", allowed: "Chinese text below the front matter", fix: "translate the body" });
      }
    }
  },
};
