import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { ContentFile } from "../../src/lib/document.ts";
import { placeOf } from "../../src/lib/place.ts";

/** A key with its value, or an item of a list, and where it stands in its file. */
export interface Spot {
  readonly path: readonly string[];
  /** The path with ids that authors choose replaced by * and list positions by #. */
  readonly shape: string;
  readonly value: unknown;
  /** Offsets in the text: the key (of an item: the value), the end of the key, the value's start and end. */
  readonly from: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
  /** Whether it stands between braces or brackets. */
  readonly flow: boolean;
  readonly line: number;
  readonly lastLine: number;
  /** Lines of the parent: its key's and its first child's. */
  readonly parentLines: readonly number[];
}

/** A content file with its spots. */
export interface Page {
  readonly path: string;
  /** Kind of the file, with "-zh" for a translation. */
  readonly of: string;
  readonly text: string;
  readonly bodyStart: number;
  readonly spots: readonly Spot[];
}

/** Keys whose children are ids that authors choose, so that one child is as good as another. */
const BY_ID = new Set(["cells", "sources", "criteria", "values", "groups", "questions", "decisions", "chosen", "considered", "rejected", "reasons", "history", "notes", "texts", "items", "principles"]);

/** Returns a file taken apart, or undefined where it holds no data. */
export function pageOf({ path, bytes }: ContentFile): Page | undefined {
  const place = placeOf(path);
  if (!place || place.kind === "readme" || place.kind === "snapshot") return undefined;
  const text = new TextDecoder().decode(bytes);
  const mdx = path.endsWith(".mdx");
  const yamlStart = mdx ? 4 : 0;
  const yamlEnd = mdx ? text.indexOf("\n---", 3) : text.length;
  const root = parseDocument(text.slice(yamlStart, yamlEnd)).contents;
  const flat = place.kind === "vocabulary" || place.kind === "interface";
  const bodyStart = mdx ? text.indexOf("\n", yamlEnd + 1) + 1 : text.length;
  const isChinese = ("translation" in place && place.translation) || path === "interface/zh.yaml";
  const of = isChinese ? `${place.kind}-zh` : place.kind;
  return { path, of, text, bodyStart, spots: [...spotsIn(root, [], flat ? ["*"] : [], [1, 1 + Math.sign(yamlStart)])].map((spot) => moved(spot, text, yamlStart)) };
}

type Raw = Omit<Spot, "line" | "lastLine" | "parentLines"> & { readonly parents: readonly (number | Node)[] };

function* spotsIn(node: unknown, path: readonly string[], shapes: readonly string[], parents: readonly (number | Node)[]): Generator<Raw> {
  const shapeOf = (step: string) => (shapes.length > path.length ? shapes : [...shapes, step]);
  if (isMap(node)) {
    for (const { key, value } of node.items as { key: Scalar; value: Node | null }[]) {
      // By the shape, since an id may be called like such a key, as a criterion "history".
      const shape = shapeOf(BY_ID.has(shapes.at(-1) ?? "") ? "*" : String(key.value));
      const own = [...path, String(key.value)];
      const keyEnd = key.range![1];
      yield { path: own, shape: shape.join("."), value: toJs(value), from: key.range![0], keyEnd, start: value?.range?.[0] ?? keyEnd, end: value?.range?.[1] ?? keyEnd, isKey: true, flow: node.flow === true, parents };
      yield* spotsIn(value, own, shape, value ? [key, value] : [key]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of (node.items as Node[]).entries()) {
      const [shape, own] = [shapeOf("#"), [...path, String(index)]];
      const [from, end] = item.range!;
      yield { path: own, shape: shape.join("."), value: toJs(item), from, keyEnd: from, start: from, end, isKey: false, flow: node.flow === true, parents: parents };
      yield* spotsIn(item, own, shape, [item]);
    }
  }
}

function toJs(node: Node | null): unknown {
  return isScalar(node) ? node.value : node === null ? null : (node as { toJSON(): unknown }).toJSON();
}

function moved({ parents, ...spot }: Raw, text: string, by: number): Spot {
  const end = by + spot.start + text.slice(by + spot.start, by + spot.end).trimEnd().length;
  return {
    ...spot,
    from: spot.from + by,
    keyEnd: spot.keyEnd + by,
    start: spot.start + by,
    end,
    line: lineAt(text, spot.from + by),
    lastLine: lineAt(text, end),
    parentLines: parents.map((one) => (typeof one === "number" ? one : lineAt(text, one.range![0] + by))),
  };
}

/** Returns the line, from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Returns a text with a part of it replaced. */
export function spliced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Returns the text with another value at a spot, written as YAML. */
export function withValue({ text }: Page, spot: Spot, yaml: string): string {
  return spot.isKey ? spliced(text, spot.keyEnd, spot.end, `: ${yaml}`) : spliced(text, spot.start, spot.end, yaml);
}

/** Returns the text with another key at a spot. */
export function withKey({ text }: Page, spot: Spot, key: string): string {
  return spliced(text, spot.from, spot.keyEnd, key);
}

/** Returns the text without a spot: the whole lines of a block, or the part between commas. */
export function without({ text }: Page, spot: Spot): string {
  if (spot.flow) {
    const comma = /^\s*,\s*/u.exec(text.slice(spot.end))?.[0].length;
    if (comma !== undefined) return spliced(text, spot.from, spot.end + comma, "");
    return spliced(text, spot.from - (/\s*,\s*$/u.exec(text.slice(0, spot.from))?.[0].length ?? 0), spot.end, "");
  }
  return spliced(text, lineStart(text, spot.from), lineEnd(text, spot.end), "");
}

/** Returns the text with a spot written twice. */
export function doubled({ text }: Page, spot: Spot): string {
  if (spot.flow) return spliced(text, spot.end, spot.end, `, ${text.slice(spot.from, spot.end)}`);
  const [from, to] = [lineStart(text, spot.from), lineEnd(text, spot.end)];
  return spliced(text, to, to, text.slice(from, to));
}

/** Returns whether a spot can be cut out or doubled: between commas, or as whole lines. */
export function isWhole({ text }: Page, spot: Spot): boolean {
  const before = text.slice(lineStart(text, spot.from), spot.from);
  return spot.flow || (spot.isKey ? /^\s*$/u : /^\s*- +$/u).test(before);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
