import { describe, expect, test } from "vitest";
import { ageInDays } from "../../src/lib/age.ts";
import { pairsByIds } from "../../src/lib/pairs.ts";
import { redirectPage } from "../../src/lib/redirect-page.ts";
import { redirectsOf } from "../../src/lib/redirects.ts";
import { categoryView } from "../../src/lib/views/category.ts";
import { isOpenSource } from "../../src/lib/views/facts.ts";
import { healthOf } from "../../src/lib/views/health.ts";
import { decisionsOn } from "../../src/lib/views/verdicts.ts";
import { layerViews, stackTable, toolsByLetter } from "../../src/lib/views/lists.ts";
import { changesByYear } from "../../src/lib/views/changes.ts";
import { guideView } from "../../src/lib/views/guide.ts";
import { pairView } from "../../src/lib/views/pair.ts";
import { stackView } from "../../src/lib/views/stack.ts";
import { toolView } from "../../src/lib/views/tool.ts";
import { baseContent, TODAY, withFile } from "../fixtures/content.ts";
import { atlasIn } from "./atlas.ts";

const { content, edition, t } = atlasIn("en");
const queue = edition.categories.get("queue")!;
const pairs = pairsByIds(edition);
const shown = { locale: "en", t, today: TODAY } as const;

test("a category shows its rows by group, marks differences, and answers its questions", () => {
  const view = categoryView(edition, queue, shown);
  expect(view.groups.map(({ label, rows }) => [label, rows.map(({ criterion, differs }) => `${criterion.id}${differs ? " ≠" : ""}`)])).toEqual([
    ["Delivery", ["persistence ≠", "ordering", "protocols ≠", "clients ≠"]],
    ["Operation", ["memory ≠", "console", "since ≠"]],
  ]);
  expect(view.questions[0]!.rows[0]!.answers.map(({ text, entries }) => [text, entries.map(({ id }) => id)])).toEqual([["Partial", ["alpha"]], ["Yes", ["beta"]]]);
  expect(view.verdicts.map(({ verdict, tool }) => `${verdict} ${tool}`)).toEqual(["chosen alpha", "rejected beta"]);
  expect(view.pairs.map(({ of, links }) => [of.id, links[0]!.path])).toEqual([["alpha", "/compare/alpha-vs-beta/"]]);
});

test("a cell's sources stand once each, by number, even of a disputed one", () => {
  const since = categoryView(edition, queue, shown).groups[1]!.rows[2]!.cells[1]!;
  expect(since.text).toBe("Disputed: 2019 / 2020");
  expect(since.sources.map(({ number }) => number)).toEqual([1, 2]);
});

test("a pair puts differences first and then what is alike", () => {
  const [shared] = pairView(edition, pairs.get("alpha-vs-beta")!, shown).shared;
  expect(shared!.differences.map(({ criterion }) => criterion.id)).toEqual(["persistence", "protocols", "clients", "memory", "since"]);
  expect(shared!.alike.map(({ criterion }) => criterion.id)).toEqual(["ordering", "console"]);
});

test("a pair of many sources names them without telling what each shows", () => {
  const alpha = pairs.get("alpha-vs-beta")!;
  const [shared] = alpha.shared;
  const { sources } = shared!.entries[0]!;
  const heavy = { ...alpha, shared: [{ ...shared!, entries: [{ ...shared!.entries[0]!, sources: Array.from({ length: 41 }, () => sources[0]!) }, shared!.entries[1]!] as const }] };
  expect([alpha, heavy].map((pair) => pairView(edition, pair, shown).detail)).toEqual(["full", "sourced"]);
});

test("a pair tells what stacks decided between its tools, in the categories that they share", () => {
  const { decisions } = pairView(edition, pairs.get("alpha-vs-beta")!, shown);
  expect(decisions.map(({ stack, category, choices }) => [stack.id, category, choices.map(({ verdict, tool }) => `${verdict} ${tool}`)])).toEqual([["team", "queue", ["chosen alpha", "rejected beta"]]]);
  expect(decisionsOn(edition, ["another"], ["alpha"])).toEqual([]);
  expect(decisionsOn(edition, ["queue"], ["another"])).toEqual([]);
});

describe("redirects", () => {
  const renamed = withFile(baseContent(), "tools/beta.mdx", (text) => text.replace("kind: software", "kind: software\nformerly: [bta]"));
  const after = atlasIn("en", renamed);
  const redirects = redirectsOf(after.content, pairsByIds(after.edition).values()).filter(({ locale }) => locale === "en");

  test("lead from the other order and from former ids", () => {
    expect(redirects.map(({ from, to }) => `${from} ${to.join()}`).sort()).toEqual([
      "/compare/alpha-vs-bta/ /compare/alpha-vs-beta/",
      "/compare/beta-vs-alpha/ /compare/alpha-vs-beta/",
      "/compare/bta-vs-alpha/ /compare/alpha-vs-beta/",
      "/tools/bta/ /tools/beta/",
    ]);
  });

  test("exist in both languages", () => {
    expect(redirectsOf(content, pairs.values()).map(({ from }) => from)).toEqual(["/compare/beta-vs-alpha/", "/zh/compare/beta-vs-alpha/"]);
  });

  test("are pages that work without JavaScript and under a sub-path", () => {
    const html = redirectPage({ from: "/zh/tools/bta/", to: ["/zh/tools/beta/"], locale: "zh" }, { origin: "https://atlas.example", base: "/atlas/" }, atlasIn("zh").t);
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toContain('content="0; url=/atlas/zh/tools/beta/"');
    expect(html).toContain('href="https://atlas.example/atlas/zh/tools/beta/"');
  });
});

test("what was split offers both", () => {
  const one = withFile(baseContent(), "tools/beta.mdx", (text) => text.replace("kind: software", "kind: software\nformerly: [old]"));
  const both = withFile(one, "tools/alpha.mdx", (text) => text.replace("kind: software", "kind: software\nformerly: [old]"));
  const split = redirectsOf(atlasIn("en", both).content, []).find(({ from }) => from === "/tools/old/")!;
  expect(split.to).toEqual(["/tools/alpha/", "/tools/beta/"]);
  const html = redirectPage(split, { origin: "https://atlas.example", base: "/" }, t);
  expect(html).not.toContain("refresh");
  expect(html).toContain('<a href="/tools/alpha/">/tools/alpha/</a>, <a href="/tools/beta/">/tools/beta/</a>');
});

test("a tool that is not active warns, with its date and successors", () => {
  expect(toolView(edition, edition.tools.get("alpha")!, t).warning).toBeUndefined();
  const dead = withFile(baseContent(), "tools/alpha.mdx", (text) => text.replace("status: { value: active", "status: { value: archived, since: 2024-02, successors: [beta]"));
  const { edition: later } = atlasIn("en", dead);
  expect(toolView(later, later.tools.get("alpha")!, t).warning).toMatchObject({ text: "Archived since 2024-02", successors: [{ id: "beta" }] });
});

test.each([
  ["MIT", true],
  ["GPL-2.0-only WITH Classpath-exception-2.0", true],
  ["LicenseRef-RSALv2 OR AGPL-3.0-only", true],
  ["LicenseRef-RSALv2 OR SSPL-1.0", false],
  ["MIT AND LicenseRef-Proprietary", false],
  ["(MIT AND BSD-3-Clause) OR BUSL-1.1", true],
])("%s is open source: %s", (expression, open) => {
  expect(isOpenSource(expression)).toBe(open);
});

test("lists: layers in their order, tools by letter, stacks by category", () => {
  expect(layerViews(edition, t).map(({ id, categories }) => [id, categories.length])).toEqual([["language", 0], ["component", 1], ["process", 0], ["system", 0]]);
  expect(toolsByLetter(edition).map(({ letter, tools }) => [letter, tools.length])).toEqual([["A", 1], ["B", 1]]);
  expect(stackTable(edition, t).groups.map(({ label, rows }) => [label, rows.map(({ category, decisions }) => [category.id, decisions.length])])).toEqual([[t("layer.component"), [["queue", 1]]]]);
});

test("a stack tells what happened to a chosen tool after it was written, and which principles it shows", () => {
  const swapped = withFile(baseContent(), "stacks/team.mdx", (text) => text.replace("chosen: { alpha", "chosen: { swap").replace("rejected: { beta", "rejected: { alpha").replace("chosen: { swap", "chosen: { beta"));
  const since = (files = swapped) => {
    const atlas = atlasIn("en", files);
    return stackView(atlas.edition, atlas.edition.stacks.get("team")!, atlas.t);
  };
  expect(since().decisions[0]!.choices.map(({ tool, since: events }) => [tool.id, events.map(({ date }) => date)])).toEqual([["beta", ["2024-03-20"]], ["alpha", []]]);
  expect(since(baseContent()).decisions[0]!.choices.map(({ since: events }) => events.length)).toEqual([0, 0]);
  expect(since(withFile(swapped, "stacks/team.mdx", (text) => text.replace("written: 2020-03-01", 'written: "2025"'))).decisions[0]!.choices[0]!.since).toEqual([]);
  expect(since().principles.map(({ guide, item }) => `${guide} ${item.name}`)).toEqual(["method Ask first"]);
});

test("a guide lists its items in its language, with the stacks that show them", () => {
  const zh = atlasIn("zh");
  const { items } = guideView(zh.edition, zh.edition.guides.get("method")!, zh.t);
  expect(items.map(({ item, stacks }) => [item.name, item.text, item.aliases, stacks.map(({ id }) => id)])).toEqual([["先提问", "先问再看。", ["Ask first"], ["team"]]]);
});

test("events by year, newest first", () => {
  expect([...changesByYear(edition)].map(([year, events]) => [year, events.map(({ tool }) => tool.id)])).toEqual([["2024", ["beta"]]]);
});

test("health counts cells by state and sources by age", () => {
  const health = healthOf(edition, "2027-11-02");
  expect(health.cells).toEqual({ known: 10, unknown: 2, "not-applicable": 1, disputed: 1 });
  expect(health.total).toBe(14);
  expect(health.sources).toEqual({ total: 7, fresh: 0, notStale: 0 });
  expect(healthOf(edition, "2026-12-01").sources).toEqual({ total: 7, fresh: 7, notStale: 7 });
  expect(ageInDays("2026-11-01", "2027-11-01")).toBe(365);
});

test("a practice shows no fact that does not apply to it; beside a product it says so", () => {
  const practice = (text: string) => text.replace(/kind: \w+/u, "kind: practice").replace(/^licence: .*$/mu, "licence: { state: not-applicable }");
  const one = withFile(baseContent(), "tools/beta.mdx", practice);
  const mixed = atlasIn("en", one);
  const licences = ({ edition: some, t: words }: typeof mixed) => {
    const view = pairView(some, pairsByIds(some).get("alpha-vs-beta")!, { locale: "en", t: words, today: TODAY });
    return view.facts.find(({ label }) => label === "Licence")?.values.map(({ state }) => state);
  };
  expect(toolView(mixed.edition, mixed.edition.tools.get("beta")!, mixed.t).facts.map(({ key }) => key)).not.toContain("licence");
  expect(licences(mixed)).toEqual(["known", "not-applicable"]);
  expect(licences(atlasIn("en", withFile(one, "tools/alpha.mdx", practice)))).toBeUndefined();
});
