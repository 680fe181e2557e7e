import { readContent, type Content } from "./content.ts";
import type { ContentFile } from "./document.ts";
import { sortedProblems, type Problem } from "./problem.ts";
import { RULES } from "./rules/index.ts";

/** Returns the valid content of files and every problem of all of them, sorted. `today` (ISO 8601) is the day of the build. */
export function checkContent(files: readonly ContentFile[], today: string): { content: Content; problems: Problem[] } {
  const { content, problems } = readContent(files);
  return { content, problems: sortedProblems([...problems, ...RULES.flatMap((rule) => [...rule.check(content, today)])]) };
}
