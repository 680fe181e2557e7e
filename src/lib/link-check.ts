/** What a check of an outside link found: it answers, its host refuses robots so that nothing is known, or it is gone. */
export type LinkOutcome = "ok" | "blocked" | "dead";

/** Statuses by which hosts refuse robots rather than say that a page is gone (RFC 9110, RFC 6585). */
const REFUSALS = new Set([401, 403, 405, 406, 429, 451, 503, 999]);

/** Returns the outcome of a request: by status, or undefined where no answer came; `blocking` lists hosts that refuse robots. */
export function outcomeOf(url: string, status: number | undefined, blocking: readonly string[]): LinkOutcome {
  const { hostname } = new URL(url);
  if (status !== undefined && status >= 200 && status < 400) return "ok";
  if (blocking.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return "blocked";
  return status !== undefined && REFUSALS.has(status) ? "blocked" : "dead";
}

/** Outcome by address. */
export type LinkOutcomes = Readonly<Record<string, LinkOutcome>>;

/** Returns the links that are dead now and were dead at the former check too: once may be a passing fault. */
export function deadTwice(now: LinkOutcomes, before: LinkOutcomes): string[] {
  return Object.keys(now).filter((url) => now[url] === "dead" && before[url] === "dead");
}
