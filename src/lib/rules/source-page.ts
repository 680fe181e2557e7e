import { sourcedDocuments } from "../facts.ts";
import { problemAt, type Rule } from "./rule.ts";

export const sourcePage: Rule = {
  id: "source/page",
  description: "A source is the page that says it, never a bare home page.",
  *check(content) {
    for (const { document, sources } of sourcedDocuments(content)) {
      for (const [id, { url }] of Object.entries(sources)) {
        const field = ["sources", id, "url"];
        if (!URL.canParse(url)) yield problemAt(this.id, document, { field, found: url, allowed: "a valid https address", fix: "copy the address from the browser" });
        else if (isBareHome(new URL(url))) yield problemAt(this.id, document, { field, found: url, allowed: "a page below the home page", fix: "link to the page, and if possible the section, that says it" });
      }
    }
  },
};

/** A home page without path, query or fragment says nothing in particular. */
function isBareHome(url: URL): boolean {
  return url.pathname === "/" && url.search === "" && url.hash === "";
}
