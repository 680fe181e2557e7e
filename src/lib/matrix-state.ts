/** What of a comparison is shown; it stands in the address, by id. */
export interface MatrixState {
  /** Ids in the order of the matrix; all of them where none was chosen. */
  readonly tools: readonly string[];
  readonly differences: boolean;
  /** Criteria left out, in the order of their rows. */
  readonly hidden: readonly string[];
  /** Conditions that a tool must meet, as in `open-source` or `minimum-memory:2GiB`. */
  readonly where: readonly string[];
  /** Criterion by whose answers the tools are ordered; a leading minus reverses. Empty: alphabetical. */
  readonly sort: string;
  /** The day of the data to compare with (ISO 8601); empty for none. */
  readonly asOf: string;
  /** What was asked for and is not known here. */
  readonly unknown: readonly string[];
}

/** What a comparison knows: ids in their order, former ids with present ones. */
export interface KnownIds {
  readonly tools: readonly string[];
  readonly criteria: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
}

/** Longest list of unknown ids that is shown back to the reader. */
const UNKNOWN_SHOWN = 5;
const ID_LENGTH = 40;
/** Conditions that are not about a criterion. */
export const GENERAL_CONDITIONS = ["open-source", "self-hosted", "managed"] as const;

/** Returns the state that an address's query asks for; former ids stand for present ones, what is unknown is left out and named. */
export function stateFromQuery(query: string, { tools: known, criteria, renamed }: KnownIds): MatrixState {
  const parameters = new URLSearchParams(query);
  const list = (name: string) => (parameters.get(name) ?? "").split(",").map((id) => id.trim()).filter((id) => id !== "").map((id) => renamed.get(id) ?? id);
  const wanted = list("tools");
  const tools = known.filter((id) => wanted.includes(id));
  const hidden = list("hide");
  const where = list("where").map((condition) => condition.replace(/^[^:]+/u, (id) => renamed.get(id) ?? id));
  const sort = parameters.get("sort") ?? "";
  const sortId = sort.replace(/^-/u, "");
  const asOf = parameters.get("asof") ?? "";
  const isCondition = (condition: string) => (GENERAL_CONDITIONS as readonly string[]).includes(condition) || (/^[^:]+:.+$/u.test(condition) && criteria.includes(condition.split(":")[0]!));
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(asOf) && !Number.isNaN(Date.parse(asOf));
  const unknown = [
    ...wanted.filter((id) => !known.includes(id)),
    ...hidden.filter((id) => !criteria.includes(id)),
    ...where.filter((condition) => !isCondition(condition)),
    ...(sort !== "" && !criteria.includes(sortId) ? [sort] : []),
    ...(asOf !== "" && !isDay ? [asOf] : []),
  ];
  return {
    tools: tools.length > 0 ? tools : known,
    differences: parameters.get("differences") === "1",
    hidden: criteria.filter((id) => hidden.includes(id)),
    where: [...new Set(where.filter(isCondition))].sort(),
    sort: criteria.includes(sortId) ? sort : "",
    asOf: isDay ? asOf : "",
    unknown: unknown.slice(0, UNKNOWN_SHOWN).map((id) => id.slice(0, ID_LENGTH)),
  };
}

/** Returns the query, with its question mark, that restores a state, always in the same order; empty for the whole comparison. */
export function queryFromState({ tools, differences, hidden, where, sort, asOf }: Omit<MatrixState, "unknown">, { tools: known, criteria }: Pick<KnownIds, "tools" | "criteria">): string {
  const all = tools.length === 0 || tools.length === known.length;
  const parts: [string, string][] = [
    ["tools", all ? "" : known.filter((id) => tools.includes(id)).join(",")],
    ["differences", differences ? "1" : ""],
    ["hide", criteria.filter((id) => hidden.includes(id)).join(",")],
    ["where", [...where].sort().map((condition) => encodeURIComponent(condition).replaceAll("%3A", ":")).join(",")],
    ["sort", sort],
    ["asof", asOf],
  ];
  const filled = parts.filter(([, value]) => value !== "");
  return filled.length > 0 ? `?${filled.map(([name, value]) => `${name}=${value}`).join("&")}` : "";
}

/** Returns whether answers differ, given their texts; undefined stands for an unknown answer. */
export function textsDiffer(texts: readonly (string | undefined)[]): boolean {
  return new Set(texts.filter((text) => text !== undefined)).size > 1;
}
