import parseExpression from "spdx-expression-parse";
import licences from "spdx-license-list";
import { problemAt, type Rule } from "./rule.ts";

export const licenceSpdx: Rule = {
  id: "licence/spdx",
  description: "A licence is an SPDX expression; LicenseRef-… names what SPDX does not list.",
  *check(content) {
    for (const { document, facts } of content.tools.values()) {
      const fields: [readonly PropertyKey[], string | undefined][] = [[["licence", "value"], "value" in facts.licence ? facts.licence.value : undefined]];
      for (const [id, event] of Object.entries(facts.history ?? {})) {
        if (event.type === "licence") fields.push([["history", id, "from"], event.from], [["history", id, "to"], event.to]);
      }
      for (const [field, found] of fields) {
        if (found === undefined || isExpression(found)) continue;
        yield { ...problemAt(this.id, document, { field, found, allowed: Object.keys(licences), fix: "write the SPDX id, or LicenseRef-<Name> if SPDX lists none" }), allowed: "an SPDX licence expression (spdx.org/licenses)" };
      }
    }
  },
};

function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}
