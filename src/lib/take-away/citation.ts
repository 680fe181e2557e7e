import type { TakenDocument } from "../../schemas/api.ts";

export interface CitationWords {
  /** Holds {title}, {url}, {date} and {revision}. */
  readonly cite: string;
}

/** Returns one line that names what was seen: title, permanent address, the day of the data and its revision. */
export function citation({ url, generated_at, revision }: Pick<TakenDocument, "url" | "generated_at" | "revision">, title: string, { cite }: CitationWords): string {
  const parts: Record<string, string> = { title, url, date: generated_at, revision };
  return cite.replace(/\{(\w+)\}/gu, (whole, name: string) => parts[name] ?? whole);
}
