import { SCHEMA_VERSION } from "../../schemas/api.ts";
import type { Edition } from "../edition.ts";
import { LANGUAGE_TAGS } from "../locale.ts";
import type { Translate } from "../strings.ts";
import type { Source } from "../things.ts";

/** One edition as it is published: what every document of the interface for programs needs to know. */
export interface Publication {
  readonly edition: Edition;
  readonly t: Translate;
  /** Returns the absolute address of a path in this language. */
  readonly address: (path: string) => string;
  /** Returns the absolute address of a path that all languages share. */
  readonly commonAddress: (path: string) => string;
  /** Day of the build (ISO 8601). */
  readonly date: string;
  /** Fingerprint of the content. */
  readonly revision: string;
}

/** Returns what every document begins with; `path` is the page that shows the same to people. */
export function envelope({ edition, address, date, revision }: Publication, path: string) {
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: date,
    revision,
    language: LANGUAGE_TAGS[edition.locale] as "en" | "zh-Hans",
    licence: "CC-BY-4.0",
    url: address(path),
  } as const;
}

/** Returns a source as documents write it. */
export function sourceDocument({ number, url, title, shows, checked }: Source) {
  return { number, url, title, shows, checked };
}

/** Returns the numbers of sources. */
export function numbersOf(sources: readonly Source[]): number[] {
  return sources.map(({ number }) => number);
}
