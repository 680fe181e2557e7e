/** A link in prose to a thing of the atlas, such as tool:kafka or category:message-queue#replay. */
export interface AtlasLink {
  readonly kind: "tool" | "category" | "stack" | "guide";
  readonly id: string;
  /** With its #, or empty. */
  readonly anchor: string;
}

/** Returns the thing that a link target names, or undefined for any other target. */
export function atlasLink(target: string): AtlasLink | undefined {
  const match = /^(tool|category|stack|guide):([a-z0-9-]+)(#[\w.-]+)?$/u.exec(target);
  return match ? { kind: match[1] as AtlasLink["kind"], id: match[2]!, anchor: match[3] ?? "" } : undefined;
}
