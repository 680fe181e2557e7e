/** Returns a path that starts with a slash under the folder in which the site is served, as /atlas/404.html. */
export function under(base: string, path: string): string {
  return `${base.replace(/\/$/u, "")}${path}`;
}
