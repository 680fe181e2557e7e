/** One mistake in the content, with all that its author needs to mend it. */
export interface Problem {
  readonly rule: string;
  readonly level: "error" | "warning";
  /** Path below content/. */
  readonly file: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the field in the front matter; empty for the file as a whole. */
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly nearest?: string;
  readonly fix: string;
}

/** Returns the problems in the order in which an author meets them: by file, line, column and rule. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.found, b.found),
  );
}

/** Returns the problems that stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.level === "error");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
