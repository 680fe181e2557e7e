import licences from "spdx-license-list";
import { joined } from "../display.ts";
import type { Edition } from "../edition.ts";
import type { StringKey, Translate } from "../strings.ts";
import type { Fact, Source, Tool } from "../things.ts";

/** An identity fact as a fact sheet shows it. */
export interface FactDisplay {
  readonly key: Fact["key"];
  readonly label: string;
  readonly text: string;
  readonly state: Fact["state"];
  readonly note?: string;
  readonly sources: readonly Source[];
}

const VOCABULARIES: Partial<Record<Fact["key"], string>> = { languages: "programming-languages", governance: "governance", status: "status", hosting: "hosting" };

/** Returns a tool's identity facts in words. A practice has no licence and no language, so what does not apply to it is left out. */
export function factDisplays(tool: Tool, edition: Edition, t: Translate): FactDisplay[] {
  const facts = tool.kind === "practice" ? tool.facts.filter(({ state }) => state !== "not-applicable") : tool.facts;
  return facts.map((fact) => ({
    key: fact.key,
    label: t(`fact.${fact.key}` as StringKey),
    text: fact.state === "known" ? knownText(fact, tool, edition, t) : t(`mark.${fact.state}` as StringKey),
    state: fact.state,
    sources: fact.sources,
    ...(fact.note ? { note: fact.note } : {}),
  }));
}

function knownText(fact: Fact, tool: Tool, edition: Edition, t: Translate): string {
  const vocabulary = VOCABULARIES[fact.key];
  const labels = fact.values.map((value) => (vocabulary ? edition.term(vocabulary, value) : value));
  const text = joined(labels, edition.locale);
  if (fact.key === "licence") return isOpenSource(fact.values[0]!) ? t("fact.open-source", { licence: text }) : licenceText(text);
  if (fact.key === "governance" && tool.steward) return t("fact.steward", { governance: text, steward: tool.steward });
  return fact.since ? t("fact.since", { text, date: fact.since }) : text;
}

/** Returns an SPDX expression as readers see it: without the prefix of what SPDX does not list. */
export function licenceText(expression: string): string {
  return expression.replaceAll("LicenseRef-", "");
}

/** Returns the values of an identity fact of a tool, none where it has no answer. */
export function factValues(tool: Tool, key: Fact["key"]): readonly string[] {
  return tool.facts.find((fact) => fact.key === key)?.values ?? [];
}

/** What a licence allows, as search narrows by it: whether the Open Source Initiative approves of it. */
export const LICENCE_CLASSES = ["open-source", "other"] as const;

/** Returns the class of a tool's licence, none where it is unknown. */
export function licenceClasses(tool: Tool): readonly (typeof LICENCE_CLASSES)[number][] {
  return factValues(tool, "licence").map((expression) => (isOpenSource(expression) ? "open-source" : "other"));
}

/** Returns whether some alternative of an SPDX expression consists of licences that the Open Source Initiative approves. */
export function isOpenSource(expression: string): boolean {
  return expression.split(" OR ").some((alternative) => alternative.split(" AND ").every((part) => isApproved(part)));
}

function isApproved(term: string): boolean {
  const id = term.replace(/[()]/gu, "").split(" WITH ")[0]!.trim();
  return Object.hasOwn(licences, id) && licences[id]!.osiApproved;
}
