import type { ComparisonDocument, TakenDocument } from "../../schemas/api.ts";
import { citation } from "./citation.ts";
import { cellText, escaped, type MarkdownWords, sourceList } from "./markdown.ts";
import { NumberedSources } from "./numbered-sources.ts";

/** Words of a decision record that MADR leaves to its author. */
export interface DecisionWords extends MarkdownWords {
  /** Holds {name}, the category. */
  readonly decide: string;
  /** Where the team writes. */
  readonly context: string;
  readonly outcome: string;
  readonly consequence: string;
  readonly argument: string;
}

/**
 * Returns a decision record in the format of MADR 4 (https://github.com/adr/madr/tree/4.0.0): options, drivers and what is known of each option are
 * filled in; context, outcome and consequences are the team's. The headings stay English, as tools look for them.
 */
export function decisionRecordOf(taken: TakenDocument, title: string, words: DecisionWords): string {
  const { comparisons } = taken;
  const numbered = new NumberedSources(comparisons);
  const options = [...new Set(comparisons.flatMap(({ entries }) => entries.map(({ name }) => name)))];
  const decide = words.decide.replace("{name}", comparisons.map(({ name }) => name).join(", "));
  return [
    `---\nstatus: proposed\ndate: ${taken.generated_at}\n---`,
    `# ${escaped(decide)}`,
    "## Context and Problem Statement",
    words.context,
    "## Decision Drivers",
    list(comparisons.flatMap(({ criteria }) => criteria.map(({ label, definition }) => `${escaped(label)} (${escaped(definition)})`))),
    "## Considered Options",
    list(options.map(escaped)),
    "## Decision Outcome",
    words.outcome,
    "### Consequences",
    list([`Good, because ${words.consequence}`, `Bad, because ${words.consequence}`]),
    "## Pros and Cons of the Options",
    ...comparisons.flatMap((comparison) => optionSections(comparison, numbered, words)),
    "## More Information",
    citation(taken, title, words),
    ...sourceList(numbered, words, "###"),
  ].join("\n\n").concat("\n");
}

function optionSections({ entries, criteria }: ComparisonDocument, numbered: NumberedSources, words: DecisionWords): string[] {
  return entries.flatMap((entry) => [
    `### ${escaped(entry.name)}`,
    escaped(entry.summary),
    list([...criteria.map(({ id, label }) => `Neutral, because ${escaped(label)} ${cellText(entry, entry.cells[id]!, numbered)}`), `Good, because ${words.argument}`, `Bad, because ${words.argument}`]),
  ]);
}

function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join("\n");
}
