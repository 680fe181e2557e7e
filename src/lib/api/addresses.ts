/** Paths of the interface for programs, without language and base. */
export const apiPath = {
  index: "/api/v1/index.json",
  /** What the elements of the pages say: of no use to others. */
  interface: "/interface.json",
  openapi: "/api/v1/openapi.json",
  category: (id: string) => `/api/v1/categories/${id}.json`,
  categoryCsv: (id: string) => `/api/v1/categories/${id}.csv`,
  tool: (id: string) => `/api/v1/tools/${id}.json`,
  stacks: "/api/v1/stacks.json",
  changes: "/api/v1/changes.json",
  snapshots: "/api/v1/snapshots.json",
  snapshot: (day: string, category: string) => `/api/v1/snapshots/${day}/${category}.json`,
  schema: (name: string) => `/schema/v1/${name}.schema.json`,
} as const;

/** Returns the path of a page's Markdown twin: the page's path with .md in place of its last slash. */
export function markdownPath(path: string): string {
  return path === "/" ? "/index.md" : path.replace(/\/$/u, ".md");
}

/** Returns the path of the decision record that a category's page offers for its whole comparison. */
export function decisionRecordPath(category: string): string {
  return `/categories/${category}.decision-record.md`;
}

/** Returns the path of the feed that belongs to a page. */
export function feedPath(path: string): string {
  return `${path}feed.xml`;
}
