import { mdxToMdast } from "satteri";

/** A piece of a body, with its place in it, both from 1. */
export interface ProseNode {
  readonly type: string;
  /** Where a link, a definition or an image leads. */
  readonly url?: string;
  /** Whether a table sets columns to the left, the right or the middle. */
  readonly aligned: boolean;
  readonly line: number;
  readonly column: number;
}

/** What keeps a body from being read as MDX. */
export interface ProseFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

interface Tree {
  readonly type: string;
  readonly url?: string;
  readonly align?: readonly (string | null)[] | null;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Tree[];
}

/** Returns every piece of a body, read by the very parser that builds the pages, so that no check can see it otherwise than they do. */
export function proseOf(body: string): { nodes: ProseNode[]; fault?: ProseFault } {
  try {
    return { nodes: [...nodesIn(mdxToMdast(body, { position: true }) as Tree)] };
  } catch (error) {
    const [, line = "1", column = "1", message = String(error)] = /^(\d+):(\d+): (.*)$/su.exec((error as Error).message) ?? [];
    return { nodes: [], fault: { message, line: Number(line), column: Number(column) } };
  }
}

function* nodesIn({ type, url, align, position, children = [] }: Tree): Generator<ProseNode> {
  yield { type, ...(url === undefined ? {} : { url }), aligned: align?.some((side) => side !== null && side !== "none") ?? false, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
  for (const child of children) yield* nodesIn(child);
}
