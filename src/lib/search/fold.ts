const HAN = /\p{Script=Han}/u;

/** Returns a text as it is compared: without case, width, accents, and what stands between words. C++ and C# keep their signs. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .replace(/[^\p{Letter}\p{Number}+#]+/gu, " ")
    .trim();
}

/** Returns a text without anything between its words, so that “rabbit mq” and “RabbitMQ” agree. */
export function squeeze(folded: string): string {
  return folded.replaceAll(" ", "");
}

/** Returns the words of a folded text; runs of Chinese are words of their own, which have no space around them. */
export function tokensOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** Returns whether a word is a run of Chinese. */
export function isHan(word: string): boolean {
  return HAN.test(word);
}
