import { z } from "astro/zod";
import type { ReleaseCycle } from "../../schemas/imported.ts";
import { frontMatterOf } from "./front-matter.ts";

const text = z.union([z.string(), z.number()]).transform(String);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const dayOrWhether = z.union([day, z.boolean()]);

/** What the atlas reads of a product file of endoflife.date (its product-schema.json); the rest is left alone. */
const product = z.object({
  releases: z
    .array(
      z.object({
        releaseCycle: text,
        releaseLabel: text.optional(),
        releaseDate: day.optional(),
        lts: dayOrWhether.optional(),
        eoas: dayOrWhether.optional(),
        eol: dayOrWhether,
        latest: text.optional(),
        latestReleaseDate: day.optional(),
      }),
    )
    .min(1),
});

/** Returns the release cycles in a product file of endoflife.date, newest first as there; throws, naming the field, where its shape has changed. */
export function cyclesOf(file: string): ReleaseCycle[] {
  const result = product.safeParse(frontMatterOf(file));
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  return result.data.releases.map((release) => ({
    cycle: release.releaseCycle,
    ...(release.releaseLabel === undefined ? {} : { label: release.releaseLabel.replaceAll("__RELEASE_CYCLE__", release.releaseCycle) }),
    ...(release.releaseDate === undefined ? {} : { released: release.releaseDate }),
    ...(release.lts === undefined ? {} : { lts: release.lts }),
    // There true means that active support has ended, here that it goes on.
    ...(release.eoas === undefined ? {} : { activeSupport: typeof release.eoas === "boolean" ? !release.eoas : release.eoas }),
    endOfLife: release.eol,
    ...(release.latest === undefined ? {} : { latest: release.latest }),
    ...(release.latestReleaseDate === undefined ? {} : { latestReleased: release.latestReleaseDate }),
  }));
}
