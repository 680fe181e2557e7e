import { z } from "astro/zod";
import { id, words } from "./shared.ts";

/** A closed list in content/vocabularies: id and label in both languages. */
export const vocabulary = z.record(id, z.strictObject({ en: words, zh: words }));
export type Vocabulary = z.infer<typeof vocabulary>;
