import type { Translate } from "../strings.ts";
import type { Entry, Releases, Tool } from "../things.ts";
import { ageInDays } from "../age.ts";

/** One line of a release timeline; start and width in percent of the span shown. */
export interface CycleRow {
  readonly name: string;
  readonly released: string;
  readonly latest: string;
  readonly until: string;
  readonly lts: boolean;
  readonly supported: boolean;
  readonly start: number;
  readonly width: number;
}

export interface Timeline {
  readonly supported: readonly CycleRow[];
  readonly ended: readonly CycleRow[];
  /** The day of the data, in percent of the span shown. */
  readonly today: number;
}

/** How long a line without a set end is drawn beyond the day of the data. */
const OPEN_END_DAYS = 365;

/** Returns a tool's release cycles as lines of a timeline over the span of those that are supported, or of all where none is. */
export function timelineOf({ cycles, date }: Releases, t: Translate): Timeline {
  const shown = cycles.some(({ supported }) => supported) ? cycles.filter(({ supported }) => supported) : cycles;
  const starts = shown.flatMap(({ released }) => (released ? [fullDay(released)] : []));
  const first = [...starts, date].sort()[0]!;
  const end = (cycle: (typeof cycles)[number]) => (typeof cycle.endOfLife === "string" ? cycle.endOfLife : undefined);
  const last = [...shown.flatMap((cycle) => end(cycle) ?? []), date].sort().at(-1)!;
  const span = ageInDays(first, last) + OPEN_END_DAYS;
  const at = (day: string) => Math.min(100, Math.max(0, Math.round((1000 * ageInDays(first, day)) / span) / 10));
  const rows = cycles.map((cycle): CycleRow => {
    const start = at(fullDay(cycle.released ?? first));
    const stop = end(cycle) ? at(end(cycle)!) : cycle.endOfLife === true ? at(date) : 100;
    return {
      name: cycle.label ?? cycle.cycle,
      released: cycle.released ?? "",
      latest: withDate(cycle.latest, cycle.latestReleased),
      until: end(cycle) ?? t(cycle.endOfLife === true ? "releases.ended" : "releases.open"),
      lts: cycle.lts === true || (typeof cycle.lts === "string" && cycle.lts <= date),
      supported: cycle.supported,
      start,
      width: Math.max(0, Math.round(10 * (stop - start)) / 10),
    };
  });
  return { supported: rows.filter(({ supported }) => supported), ended: rows.filter(({ supported }) => !supported), today: at(date) };
}

/** Imported facts about releases in one comparison, by tool: the latest release, and until when the newest line is supported. */
export interface ReleaseRow {
  readonly id: "latest-release" | "supported-until";
  readonly label: string;
  readonly texts: readonly (string | undefined)[];
}

/** Returns the rows on releases that stand below a comparison of entries; none where nothing was imported for any. */
export function releaseRows(entries: readonly Entry[], t: Translate): ReleaseRow[] {
  if (entries.every(({ tool }) => !tool.releases)) return [];
  return [
    { id: "latest-release", label: t("releases.latest"), texts: entries.map(({ tool }) => latestRelease(tool)) },
    { id: "supported-until", label: t("releases.until"), texts: entries.map(({ tool }) => supportedUntil(tool, t)) },
  ];
}

/** Returns the newest release of a tool with its day, or undefined where none was imported. */
export function latestRelease(tool: Tool): string | undefined {
  const newest = newestCycle(tool);
  return newest && withDate(newest.latest ?? newest.cycle, newest.latestReleased);
}

function supportedUntil(tool: Tool, t: Translate): string | undefined {
  const newest = newestCycle(tool);
  if (!newest) return undefined;
  return typeof newest.endOfLife === "string" ? newest.endOfLife : t(newest.endOfLife ? "releases.ended" : "releases.open");
}

/** The line with the newest release; sources order lines by hand, so the first need not be it. */
function newestCycle(tool: Tool): Releases["cycles"][number] | undefined {
  return [...(tool.releases?.cycles ?? [])].sort((a, b) => ((a.released ?? "") < (b.released ?? "") ? 1 : -1))[0];
}

function withDate(text: string | undefined, date: string | undefined): string {
  return [text, date && `(${date})`].filter(Boolean).join(" ");
}

function fullDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
