import { closest, distance } from "fastest-levenshtein";

/** Returns the candidate nearest to a text by edit distance, or undefined where none is near enough to be meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || text === "") return undefined;
  const folded = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const best = closest(text.toLowerCase(), [...folded.keys()]);
  const furthest = Math.max(2, Math.floor(Math.max(text.length, best.length) / 3));
  return distance(text.toLowerCase(), best) <= furthest ? folded.get(best) : undefined;
}
