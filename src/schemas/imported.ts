import { z } from "astro/zod";
import { date, day, httpsUrl, id, words } from "./shared.ts";

/** Where an imported file comes from. */
const origin = z.strictObject({
  repository: httpsUrl,
  path: words,
  commit: z.string().regex(/^[0-9a-f]{40}$/u, "a full commit id"),
  date: day.meta({ description: "The day of that commit: what the facts below are true of." }),
});

/** A day, or whether at all where no day is known. */
const dayOrWhether = z.union([day, z.boolean()]);

/** Support of one release line, as endoflife.date tells it. */
export const releaseCycle = z.strictObject({
  cycle: words,
  label: words.optional(),
  released: date.optional(),
  lts: dayOrWhether.optional().meta({ description: "Whether it is a long-term line, or since when." }),
  activeSupport: dayOrWhether.optional().meta({ description: "Until when it gets more than security fixes; whether it still does." }),
  endOfLife: dayOrWhether.meta({ description: "The day of its end; true: it has ended; false: no end is set." }),
  latest: words.optional(),
  latestReleased: day.optional(),
});
export type ReleaseCycle = z.infer<typeof releaseCycle>;

/** A file of content/imported/releases, written by `npm run import:releases`. */
export const importedReleases = z.strictObject({ generated: z.literal("by npm run import:releases; do not edit"), product: id, origin, cycles: z.array(releaseCycle) });
export type ImportedReleases = z.infer<typeof importedReleases>;

export const CNCF_LEVELS = ["sandbox", "incubating", "graduated", "archived"] as const;

/** A file of content/imported/cncf, written by `npm run import:releases`. */
export const importedCncf = z.strictObject({
  generated: z.literal("by npm run import:releases; do not edit"),
  project: words,
  origin,
  level: z.enum(CNCF_LEVELS),
  accepted: day.optional(),
  incubating: day.optional(),
  graduated: day.optional(),
  archived: day.optional(),
});
export type ImportedCncf = z.infer<typeof importedCncf>;
