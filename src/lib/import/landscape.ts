import { z } from "astro/zod";
import { parse } from "yaml";
import { CNCF_LEVELS, type ImportedCncf } from "../../schemas/imported.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** What the atlas reads of an item of the CNCF landscape that is a project of the CNCF. */
const project = z.object({
  name: z.string(),
  project: z.enum(CNCF_LEVELS),
  extra: z.object({ accepted: day.optional(), incubating: day.optional(), graduated: day.optional(), archived: day.optional() }).optional(),
});

const landscape = z.object({
  landscape: z.array(z.object({ subcategories: z.array(z.object({ items: z.array(z.object({ name: z.string(), project: z.string().optional() }).loose()).nullable() })) })),
});

export type CncfProject = Pick<ImportedCncf, "project" | "level" | "accepted" | "incubating" | "graduated" | "archived">;

/** Returns the CNCF's projects in landscape.yml by name; throws, naming the field, where its shape has changed. */
export function projectsOf(file: string): Map<string, CncfProject> {
  const items = landscape.parse(parse(file)).landscape.flatMap((category) => category.subcategories.flatMap((subcategory) => subcategory.items ?? []));
  return new Map(
    items
      .filter((item) => item.project !== undefined)
      .map((item) => {
        const { name, project: level, extra = {} } = project.parse(item);
        const dates = Object.fromEntries(Object.entries(extra).filter(([, date]) => date !== undefined));
        return [name, { project: name, level, ...dates }];
      }),
  );
}
