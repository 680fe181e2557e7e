import { itemsOf } from "../content.ts";
import { translationPath } from "../place.ts";
import { translationState } from "../translation-state.ts";
import { problemAt, type Rule } from "./rule.ts";

export const translationCurrent: Rule = {
  id: "translation/current",
  description: "Missing and outdated translations are counted, as readers are told of them too.",
  *check(content) {
    for (const item of itemsOf(content)) {
      const state = translationState(item);
      if (state === "current") continue;
      const document = item.translation?.document ?? item.document;
      yield problemAt(this.id, document, {
        field: state === "outdated" ? ["translates"] : [],
        found: `${state} translation`,
        allowed: `Chinese words of the present English text in ${translationPath(item.document.path)}`,
        fix: state === "outdated" ? "bring the Chinese up to date, then run npm run stamp" : "write it",
        level: "warning",
      });
    }
  },
};
