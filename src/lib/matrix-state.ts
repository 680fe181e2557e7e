/** What of a matrix is shown; it stands in the address, by id. */
export interface MatrixState {
  /** Ids in the order of the matrix; all of them where none was chosen. */
  readonly tools: readonly string[];
  readonly differences: boolean;
  /** Ids that were asked for and are not in the matrix. */
  readonly unknown: readonly string[];
}

/** Longest list of unknown ids that is shown back to the reader. */
const UNKNOWN_SHOWN = 5;
const ID_LENGTH = 40;

/** Returns the state that an address's query asks for; former ids (`renamed`) stand for present ones, unknown ids are left out and named. */
export function stateFromQuery(query: string, ids: readonly string[], renamed: ReadonlyMap<string, string> = new Map()): MatrixState {
  const parameters = new URLSearchParams(query);
  const wanted = (parameters.get("tools") ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "")
    .map((id) => renamed.get(id) ?? id);
  const tools = ids.filter((id) => wanted.includes(id));
  return {
    tools: tools.length > 0 ? tools : ids,
    differences: parameters.get("differences") === "1",
    unknown: wanted.filter((id) => !ids.includes(id)).slice(0, UNKNOWN_SHOWN).map((id) => id.slice(0, ID_LENGTH)),
  };
}

/** Returns the query, with its question mark, that restores a state; empty for the whole matrix. */
export function queryFromState(state: Pick<MatrixState, "tools" | "differences">, ids: readonly string[]): string {
  const all = state.tools.length === 0 || state.tools.length === ids.length;
  const parts = [...(all ? [] : [`tools=${ids.filter((id) => state.tools.includes(id)).join(",")}`]), ...(state.differences ? ["differences=1"] : [])];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Returns whether answers differ, given their texts; undefined stands for an unknown answer. */
export function textsDiffer(texts: readonly (string | undefined)[]): boolean {
  return new Set(texts.filter((text) => text !== undefined)).size > 1;
}
