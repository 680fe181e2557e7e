import type { Content } from "../content.ts";
import type { ContentDocument } from "../document.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";

/** One rule across the whole content. `check` returns problems; it never prints or throws. */
export interface Rule {
  readonly id: string;
  readonly description: string;
  /** `today` is the day of the build (ISO 8601). */
  readonly check: (content: Content, today: string) => Iterable<Problem>;
}

interface Fault {
  readonly field: readonly PropertyKey[];
  readonly of?: "key" | "value";
  readonly found: string;
  /** What would be right, in words; or the ids that would be, of which the nearest is offered. */
  readonly allowed: string | readonly string[];
  readonly fix: string;
  readonly level?: "warning";
}

/** Returns the problem that a rule found at a field of a document. */
export function problemAt(rule: string, document: ContentDocument, fault: Fault): Problem {
  const near = typeof fault.allowed === "string" ? undefined : nearest(fault.found, fault.allowed);
  return {
    rule,
    level: fault.level ?? "error",
    file: document.path,
    ...document.positionOf(fault.field, fault.of),
    field: fault.field.map(String).join("."),
    found: fault.found,
    allowed: typeof fault.allowed === "string" ? fault.allowed : fault.allowed.join(", ") || "nothing: none exists yet",
    ...(near === undefined ? {} : { nearest: near }),
    fix: fault.fix,
  };
}
