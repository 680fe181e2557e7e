import type { ReleaseCycle } from "../schemas/imported.ts";
import type { Content } from "./content.ts";
import type { CncfLevel, Releases } from "./things.ts";

/** Returns the imported releases of a tool as a part of it; nothing where none were imported. */
export function releasesOf(tool: string, content: Content): { releases?: Releases } {
  const data = content.releases.get(tool)?.data;
  if (!data) return {};
  const { origin, product } = data;
  const cycles = data.cycles.map((cycle) => ({ ...cycle, supported: isSupported(cycle, origin.date) }));
  return { releases: { cycles, url: fileUrl(origin), date: origin.date, product } };
}

/** Returns the imported CNCF level of a tool as a part of it; nothing where none was imported. */
export function cncfOf(tool: string, content: Content): { cncf?: CncfLevel } {
  const data = content.cncf.get(tool)?.data;
  if (!data) return {};
  const { level, accepted, origin } = data;
  const since = level === "sandbox" ? accepted : data[level];
  return { cncf: { level, url: fileUrl(origin), date: origin.date, ...(since ? { since } : {}), ...(accepted ? { accepted } : {}) } };
}

/** Returns whether a release line is supported on a day (ISO 8601); one without a set end is. */
export function isSupported(cycle: Pick<ReleaseCycle, "endOfLife">, day: string): boolean {
  return typeof cycle.endOfLife === "string" ? cycle.endOfLife > day : !cycle.endOfLife;
}

function fileUrl(origin: { repository: string; commit: string; path: string }): string {
  return `${origin.repository}/blob/${origin.commit}/${origin.path}`;
}
