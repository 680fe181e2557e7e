import { LOCALES } from "../locale.ts";
import type { Problem } from "../problem.ts";
import type { Rule } from "./rule.ts";

export const interfaceParams: Rule = {
  id: "interface/params",
  description: "The interface has its strings in both languages, each with the same {parameters}.",
  *check(content): Generator<Problem> {
    for (const locale of LOCALES.filter((id) => !content.interfaces.has(id))) {
      yield { rule: this.id, level: "error", file: `interface/${locale}.yaml`, line: 1, column: 1, field: "", found: "no file with all strings", allowed: `interface/${locale}.yaml`, fix: "restore the file, or mend it" };
    }
    const en = content.interfaces.get("en");
    const zh = content.interfaces.get("zh");
    for (const key of Object.keys(en ?? {}) as (keyof NonNullable<typeof en>)[]) {
      const [allowed, found] = [params(en![key]), params(zh?.[key] ?? en![key])];
      if (allowed === found) continue;
      yield { rule: this.id, level: "error", file: "interface/zh.yaml", line: 1, column: 1, field: key, found: found || "no parameters", allowed: allowed || "no parameters", fix: "use the parameters of en.yaml" };
    }
  },
};

function params(text: string): string {
  return [...text.matchAll(/\{\w+\}/gu)].map(String).sort().join(" ");
}
