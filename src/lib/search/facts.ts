import { cellAnchor, pagePath, rowAnchor } from "../urls.ts";
import type { Found } from "./find.ts";
import { fold, isHan, tokensOf } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mentions } from "./mentions.ts";
import { MEANING } from "./phrases.ts";
import { allowedTypos } from "./score.ts";
import type { FactIndex } from "./search-index.ts";

/** Most facts that one query shows. */
const SHOWN = 4;
/** What a word counts that means a row in other words. An identity fact that is meant goes before a row that only has the word. */
const MEANT = 0.995;
/** Share of the asked words that a row must answer. */
const ENOUGH = 0.5;

interface Row {
  readonly words: ReadonlySet<string>;
  readonly text: string;
}

/** Returns the facts that the words beside a tool or category ask for: identity facts and cells of the tool, rows of the category. */
export function factsIn({ tools, categories, certain, rest: words, where, asks }: Mentions, { index }: Lexicon, facts: FactIndex | undefined): Found[] {
  // Whether a tool is managed or self-hosted is a fact of it; of a category it is a condition.
  const rest = [...words, ...(tools.length > 0 ? where.map((condition) => (condition === "open-source" ? "licence" : "hosting")) : [])];
  if (!facts || rest.length === 0 || (asks && asks !== "comparison")) return [];
  const identity = facts.facts.map((fact) => ({ fact, fit: fitOf(rest, rowOf(fact.id, [fact.label])) }));
  const rows = facts.criteria.map((criterion) => ({ criterion, fit: fitOf(rest, rowOf(criterion.id, [criterion.label, ...criterion.also])) })).filter(({ fit }) => fit >= ENOUGH);
  const [tool] = tools;
  const named = categories.filter(({ id }) => certain.has(id));
  const scored = tool
    ? [
        ...identity.map(({ fact, fit }) => ({ fit: fit + 0.01, title: `${tool.name}: ${fact.label}`, kind: index.words.tool, path: `${pagePath.tool(tool.id)}#${fact.id}` })),
        ...rows.flatMap(({ criterion, fit }) => {
          const category = index.categories.find(({ id }) => id === criterion.category)!;
          if (!category.tools.includes(tool.id) || (named.length > 0 && !named.includes(category))) return [];
          return [{ fit, title: `${tool.name}: ${criterion.label}`, kind: category.name, path: `${pagePath.category(category.id)}#${cellAnchor(criterion.id, tool.id)}` }];
        }),
      ]
    : rows.flatMap(({ criterion, fit }) => {
        const category = categories.find(({ id }) => id === criterion.category);
        return category ? [{ fit, title: `${category.name}: ${criterion.label}`, kind: category.name, path: `${pagePath.category(category.id)}#${rowAnchor(criterion.id)}` }] : [];
      });
  return scored
    .filter(({ fit }) => fit >= ENOUGH)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, SHOWN)
    .map(({ title, kind, path }) => ({ title, kind, path }));
}

function rowOf(id: string, labels: readonly string[]): Row {
  const text = fold(labels.join(" "));
  return { words: new Set([...id.split("-"), ...tokensOf(text)]), text };
}

/** Returns how much of the asked words a row answers, from 0 to 1; a word of its id or label counts whole, one that means it nearly so. */
function fitOf(asked: readonly string[], row: Row): number {
  return asked.reduce((sum, word) => sum + wordFit(word, row), 0) / asked.length;
}

function wordFit(word: string, { words, text }: Row): number {
  if (words.has(word)) return 1;
  if (MEANING[word]?.some((meant) => words.has(meant))) return MEANT;
  if (isHan(word)) return text.includes(word) ? 0.9 : 0;
  const stem = word.replace(/(?:ing|ed|es|s|e)$/u, "");
  return word.length > 3 && [...words].some((other) => other.startsWith(stem) && other.length <= word.length + allowedTypos(word.length) + 1) ? 0.8 : 0;
}
