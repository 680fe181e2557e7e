import { z } from "astro/zod";
import { stringify } from "yaml";
import { id, words } from "../schemas/shared.ts";

/** What is known of a skeleton's keys, each by its dotted path. */
export interface Known {
  readonly given: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** An optional key to write out. */
  readonly wanted?: string;
}

/** An id that the schemas refuse, so that it cannot stay behind. */
const PLACEHOLDER_ID = "ID";

/** Returns the lines of YAML in which a schema's required keys wait for their values and its optional ones stand in comments. */
export function frontMatter(schema: z.ZodObject, known: Known, path: readonly string[] = []): string[] {
  return Object.entries(schema.shape).flatMap(([key, value]) => keyLines([...path, key], value as z.ZodType, known));
}

function keyLines(path: readonly string[], schema: z.ZodType, known: Known): string[] {
  const name = path.join(".");
  const key = `${path.at(-1)}:`;
  const indent = "  ".repeat(path.length - 1);
  const hint = comment(known.hints[name] ?? hintOf(schema));
  // Nothing new has had another id.
  if (path.at(-1) === "formerly") return [];
  if (known.given[name] !== undefined) return [`${indent}${key} ${stringify(known.given[name], { lineWidth: 0 }).trim()}`];
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap() as z.ZodType;
    return known.wanted === name ? keyLines(path, inner, known) : [`${indent}# ${spaced(key, inline(inner))}${hint}`];
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const [first] = schema.options as z.ZodObject[];
    return [`${indent}${key}`, ...frontMatter(first!, { ...known, hints: { ...known.hints, [`${name}.type`]: typesOf(schema) } }, path)];
  }
  if (schema instanceof z.ZodObject) return [`${indent}${key}`, ...frontMatter(schema, known, path)];
  if (schema instanceof z.ZodRecord) return [`${indent}${key}${comment(known.hints[name] ?? descriptionOf(schema))}`, ...keyLines([...path, PLACEHOLDER_ID], schema.valueType as z.ZodType, known)];
  if (schema instanceof z.ZodArray) return [`${indent}${key}${hint}`, `${indent}  - ${inline(schema.element as z.ZodType)}`.trimEnd()];
  return [`${indent}${spaced(key, inline(schema))}${hint}`];
}

/** The empty value of a schema on one line. */
function inline(schema: z.ZodType): string {
  if (schema instanceof z.ZodUnion) return inline(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodArray) return `[${inline(schema.element as z.ZodType)}]`;
  if (schema instanceof z.ZodRecord) return inlineKeys([[PLACEHOLDER_ID, schema.valueType as z.ZodType]]);
  if (schema instanceof z.ZodObject) return inlineKeys(Object.entries(schema.shape as Record<string, z.ZodType>).filter(([, value]) => !(value instanceof z.ZodOptional)));
  return "";
}

function inlineKeys(keys: readonly (readonly [string, z.ZodType])[]): string {
  return `{ ${keys.map(([key, value]) => `${key}: ${inline(value)}`).join(", ").trimEnd()} }`;
}

function spaced(key: string, value: string): string {
  return value === "" ? key : `${key} ${value}`;
}

function comment(hint: string): string {
  return hint === "" ? "" : ` # ${hint}`;
}

/** What a schema's description and its form say to an author. */
function hintOf(schema: z.ZodType): string {
  return [...new Set([descriptionOf(schema), formOf(schema)])].filter(Boolean).join("; ");
}

function descriptionOf(schema: z.ZodType): string {
  return schema.description?.replace(/\.$/u, "") ?? "";
}

/** Returns what values a schema allows, in a few words; empty where any text will do. */
export function formOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return formOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return schema.options.join(" | ");
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  if (schema instanceof z.ZodArray) return hintOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return hintOf(schema.valueType as z.ZodType);
  if (schema instanceof z.ZodDiscriminatedUnion) return `type: ${typesOf(schema)}`;
  if (schema instanceof z.ZodUnion) return hintOf(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodObject) return objectForm(schema);
  return schema instanceof z.ZodString ? textForm(schema) : "";
}

/** What an object says of itself: the form of its value or its type, and the keys that it may have besides. */
function objectForm(schema: z.ZodObject): string {
  const { value, type } = schema.shape as Record<string, z.ZodType>;
  const optional = Object.entries(schema.shape).flatMap(([key, child]) => (child instanceof z.ZodOptional ? key : []));
  const form = value ? hintOf(value) : type ? `type: ${formOf(type)}` : "";
  return [form, optional.length > 0 ? `may have ${optional.join(", ")}` : ""].filter(Boolean).join("; ");
}

/** The format that a text must have, in the words of the check. */
function textForm(schema: z.ZodString): string {
  if (schema.maxLength !== null && schema.maxLength !== undefined) return `at most ${schema.maxLength} characters`;
  // Every text and every id has its form; only the others are worth a word.
  return [words, id].map(messageFor).includes(messageFor(schema)) ? "" : messageFor(schema);
}

/** Returns the words in which a schema refuses an empty text. */
export function messageFor(schema: z.ZodType): string {
  return schema.safeParse("").error?.issues[0]?.message ?? "";
}

/** The types of a discriminated union, each with the keys that the first of them does not have. */
function typesOf(union: z.ZodDiscriminatedUnion): string {
  const [first, ...others] = union.options as z.ZodObject[];
  const ownKeys = (option: z.ZodObject) => Object.keys(option.shape).filter((key) => !Object.hasOwn(first!.shape, key));
  const named = (option: z.ZodObject) => `${formOf(option.shape["type"] as z.ZodType)}${ownKeys(option).length > 0 ? ` (with ${ownKeys(option).join(" or ")})` : ""}`;
  return [first!, ...others].map(named).join(" | ");
}
