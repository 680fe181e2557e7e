import type { StacksDocument } from "../../schemas/api.ts";
import type { Stack } from "../things.ts";
import { pagePath } from "../urls.ts";
import { envelope, type Publication, sourceDocument } from "./publication.ts";

/** Returns what every team of the atlas decided, for programs. */
export function stacksDocument(publication: Publication): StacksDocument {
  const stacks = [...publication.edition.stacks.values()].map((stack) => stackDocument(stack, publication));
  return { ...envelope(publication, pagePath.stacks), stacks };
}

function stackDocument({ id, name, summary, written, setting, decisions, sources }: Stack, { address }: Publication): StacksDocument["stacks"][number] {
  return {
    stack: id,
    title: name,
    summary,
    url: address(pagePath.stack(id)),
    written,
    setting: Object.fromEntries(setting.map(({ key, text }) => [key, text])),
    decisions: decisions.map(({ category, need, without, note, choices }) => ({
      category,
      need,
      ...(without ? { without: without.reason } : {}),
      ...(note ? { note } : {}),
      choices: choices.map(({ tool, verdict, reason }) => ({ tool, verdict, reason })),
    })),
    sources: sources.map(sourceDocument),
  };
}
