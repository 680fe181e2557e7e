import type { InterfaceStrings } from "../schemas/interface.ts";

export type StringKey = keyof InterfaceStrings;

/** Returns the text of the interface for a key, with its {parameters} filled in. */
export type Translate = (key: StringKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** Returns the function that looks up the strings of one language. */
export function translator(strings: InterfaceStrings): Translate {
  return (key, parameters = {}) => strings[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(parameters[name] ?? whole));
}
