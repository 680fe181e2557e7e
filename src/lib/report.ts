import { errorsOf, type Problem } from "./problem.ts";

/** Returns problems as text for a terminal: place, field and rule, then what was found, what is allowed, the nearest match and the fix. */
export function reportText(problems: readonly Problem[], root: string): string {
  const blocks = problems.map((problem) =>
    [
      `${root}/${problem.file}:${problem.line}:${problem.column}   ${problem.field || "(file)"}   ${problem.level === "warning" ? "warning " : ""}${problem.rule}`,
      `  found     ${problem.found}`,
      `  allowed   ${problem.allowed}`,
      ...(problem.nearest === undefined ? [] : [`  nearest   ${problem.nearest}`]),
      `  fix       ${problem.fix}`,
    ].join("\n"),
  );
  const errors = errorsOf(problems).length;
  return [...blocks, `${errors} ${errors === 1 ? "error" : "errors"}, ${problems.length - errors} ${problems.length - errors === 1 ? "warning" : "warnings"}`].join("\n\n");
}
