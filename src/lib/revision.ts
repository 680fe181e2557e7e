import { createHash } from "node:crypto";
import type { ContentFile } from "./document.ts";

const LENGTH = 12;

/** Returns the fingerprint of content: the first 12 hexadecimal digits of a SHA-256 over paths and bytes, in order of the paths. Snapshots, which hold such fingerprints, do not count. */
export function revisionOf(files: readonly ContentFile[]): string {
  const hash = createHash("sha256");
  for (const { path, bytes } of files.filter((file) => !file.path.startsWith("snapshots/"))) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, LENGTH);
}
