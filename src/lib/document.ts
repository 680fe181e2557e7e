import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document as YamlDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** Largest file in content/, in bytes: the longest real one is a tenth of it. */
export const LARGEST_FILE = 200_000;

/** A file as it lies in content/. */
export interface ContentFile {
  /** Path below content/, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file taken apart: its data, its body, and where each field stands. */
export interface ContentDocument {
  readonly path: string;
  readonly data: unknown;
  readonly body: string;
  /** First line of the body. */
  readonly bodyLine: number;
  /** Returns where a field stands; its nearest parent's place where it is missing. */
  readonly positionOf: (field: readonly PropertyKey[], of?: "value" | "key") => Position;
}

type Parsed = { readonly document: ContentDocument; readonly problems: readonly Problem[] } | { readonly document?: never; readonly problems: readonly Problem[] };

/** Returns the document in a file, or what keeps it from being read. MDX has front matter and a body, YAML only data. */
export function parseFile(file: ContentFile): Parsed {
  if (file.bytes.length > LARGEST_FILE) {
    return failed(file.path, "file/too-large", `${file.bytes.length} bytes`, `at most ${LARGEST_FILE} bytes`, "split the content or remove what does not belong in it");
  }
  const text = decode(file.bytes);
  if (text === undefined) return failed(file.path, "file/not-text", "bytes that are not UTF-8 text", "UTF-8 text", "save the file as UTF-8 text, or remove it");
  // JSON is YAML too (YAML 1.2, 1.3 Relation to JSON).
  return /\.(?:yaml|json)$/u.test(file.path) ? parseYaml(file.path, text, "", 0) : parseMdx(file.path, text);
}

function parseMdx(path: string, text: string): Parsed {
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(text);
  if (!match) {
    return failed(path, "file/no-front-matter", JSON.stringify(text.slice(0, 20)), "a first line --- and a later line ---, with YAML between them", "put the facts between two lines of ---");
  }
  return parseYaml(path, match[1]!, text.slice(match[0].length), 1);
}

function parseYaml(path: string, yaml: string, body: string, linesBefore: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const errors = [...document.errors, ...document.warnings].map((error) =>
    problem(path, at(error.pos[0]), "file/yaml", error.message.split("\n")[0] ?? "", "valid YAML 1.2", "mend the YAML; quote texts that hold a colon and a space"),
  );
  visit(document, {
    Alias: (_key, node) => {
      errors.push(problem(path, at(node.range?.[0] ?? 0), "file/yaml", `alias *${node.source}`, "plain values", "write the value out: anchors and aliases are not used here"));
    },
  });
  if (errors.length > 0) return { problems: errors };
  const bodyLine = linesBefore === 0 ? 1 : yaml.split("\n").length + 3;
  return {
    problems: [],
    document: {
      path,
      data: document.toJS() as unknown,
      body,
      bodyLine,
      positionOf: (field, of = "value") => at(offsetOf(document, field, of)),
    },
  };
}

function offsetOf(document: YamlDocument, field: readonly PropertyKey[], of: "value" | "key"): number {
  for (let length = field.length; length > 0; length -= 1) {
    const path = field.slice(0, length).map((key) => (typeof key === "symbol" ? String(key) : key));
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = isMap(parent) ? parent.items.map((pair) => pair.key).find((one) => isScalar(one) && String(one.value) === String(path.at(-1))) : undefined;
    const value = document.getIn(path, true);
    const node = of === "key" ? (key ?? value) : (value ?? key);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
    return text.includes("\u0000") ? undefined : text;
  } catch {
    return undefined;
  }
}

function failed(path: string, rule: string, found: string, allowed: string, fix: string): Parsed {
  return { problems: [problem(path, { line: 1, column: 1 }, rule, found, allowed, fix)] };
}

function problem(file: string, position: Position, rule: string, found: string, allowed: string, fix: string): Problem {
  return { rule, level: "error", file, ...position, field: "", found, allowed, fix };
}
