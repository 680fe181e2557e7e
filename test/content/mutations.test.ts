import { expect, test, vi } from "vitest";
import { readContentFiles } from "../../src/data/content-files.ts";
import { checkContent } from "../../src/lib/check.ts";
import type { ContentFile } from "../../src/lib/document.ts";
import { errorsOf } from "../../src/lib/problem.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";
import { smallSubset } from "./subset.ts";

// Each run changes one file, so the others are parsed once for all runs; everything else of the check is done anew each time.
vi.mock("../../src/lib/document.ts", async (original) => {
  const module = await original<typeof import("../../src/lib/document.ts")>();
  const parsed = new WeakMap<ContentFile, ReturnType<typeof module.parseFile>>();
  return { ...module, parseFile: (file: ContentFile) => parsed.get(file) ?? (parsed.set(file, module.parseFile(file)), parsed.get(file)!) };
});

const SEED = Number(process.env["MUTATION_SEED"] ?? 20261121);
const FEWEST = 400;

/** Mutations that do not get an error on their own file and line, and why that is right. */
interface Exception {
  readonly kind: RegExp;
  /** Kind of file and shape of the field, with a space between. */
  readonly where: RegExp;
  readonly reason: string;
}

const HARMLESS: readonly Exception[] = [
  { kind: /^dropped key$/u, where: /^(?:tool|category|entry|stack|guide)(?:-zh)? (?:items\.\*\.)?aliases$/u, reason: "Other names are optional." },
  { kind: /^dropped item$/u, where: /^(?:tool|category|entry|stack|guide)(?:-zh)? (?:items\.\*\.)?aliases\.#$/u, reason: "Other names are optional." },
  { kind: /^dropped key$/u, where: /^(?:entry|entry-zh|tool-zh) name$/u, reason: "A name of its own is optional; the tool's or the English one stands in." },
  { kind: /^dropped key$/u, where: /^tool (?:homepage|repository|governance\.steward|status\.since|status\.successors|relations|history\.\*\.from)$/u, reason: "An optional fact; nothing else in the file depends on it." },
  { kind: /^dropped (?:key|item)$/u, where: /^(?:tool|category|stack|guide) (?:criteria\.\*\.)?formerly(?:\.#)?$/u, reason: "The replay of published addresses tells of it, not the check." },
  { kind: /^dropped item$/u, where: /^tool (?:status\.successors|relations)\.#$/u, reason: "An optional fact." },
  { kind: /^dropped (?:only )?item$/u, where: /^(?:category|guide) related\.#$/u, reason: "Relations to categories are editorial; there may be none." },
  { kind: /^dropped (?:key|item)$/u, where: /^stack principles(?:\.\*(?:\.#)?)?$/u, reason: "Which principles a stack shows is editorial; there may be none." },
  { kind: /^dropped key$/u, where: /^guide items\.\*\.source$/u, reason: "Most items are advice of our own." },
  { kind: /^dropped item$/u, where: /^category questions\.\*\.criteria\.#$/u, reason: "A question keeps the other rows that answer it." },
  { kind: /^dropped item$/u, where: /^(?:entry cells\.\*|tool (?:languages|hosting))\.value\.#$/u, reason: "Another answer of the allowed ones; only a reader of the source can tell." },
  { kind: /^dropped item$/u, where: /^entry cells\.\*\.answers\.#$/u, reason: "Two answers that contradict each other remain." },
  { kind: /^dropped item$/u, where: /\bsource\.#$/u, reason: "The fact keeps its other sources, and the source its other citations." },
  { kind: /^dropped key that nothing uses$/u, where: /^(?:vocabulary \*|tool (?:endoflife|cncf))$/u, reason: "A term that no file has, or the name of what was not imported yet." },
  { kind: /^dropped key$/u, where: /^(?:cncf (?:accepted|incubating|graduated|archived)|releases cycles\.#\.(?:label|released|lts|activeSupport|latest|latestReleased))$/u, reason: "Upstream does not tell it of every project and cycle; the next import restores it." },
  { kind: /^dropped item$/u, where: /^releases cycles\.#$/u, reason: "The next import restores it." },
  { kind: /^missing file$/u, where: /^(?:cncf|releases) $/u, reason: "A warning says that the import is missing; pages leave the part out." },
  { kind: /^missing file$/u, where: /^(?:tool|category|entry|stack|guide)-zh $/u, reason: "A missing translation is shown to readers and counted, as a warning." },
  { kind: /^fingerprint of another text$/u, where: /-zh translates$/u, reason: "An outdated translation is shown to readers and counted, as a warning." },
  { kind: /^body: none$/u, where: /^(?:tool|category|entry|stack|guide) $/u, reason: "Prose is optional beside facts; its translation then counts as outdated." },
  { kind: /^future event$/u, where: /^tool history\.\*\.date$/u, reason: "An end of life or a licence change may be announced." },
  { kind: /^(?:Windows line ends|byte order mark)$/u, where: /^/u, reason: "Editors write them; they are read as if they were not there." },
];

const CONTRADICTED: readonly Exception[] = [
  { kind: /^dropped key$/u, where: /^(?:entry cells\.\*|tool (?:licence|languages|governance|first-release|status|hosting))\.note$/u, reason: "The translation has words that now have no original; which of the two is wrong only their author knows." },
  { kind: /^(?:dropped item|item too many in English)$/u, where: /^entry (?:choose|avoid)(?:\.#)?$/u, reason: "The translation has more items, or fewer; which of the two is wrong only their author knows." },
  { kind: /^dropped key$/u, where: /^tool history$/u, reason: "The translation still has the words of the events." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^tool history\.\*$/u, reason: "The translation still has the words of the event." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^category questions\.\*$/u, reason: "The translation still has the words of the question." },
  { kind: /^dropped key$/u, where: /^stack (?:decisions\.\*|decisions\.\*\.(?:chosen|considered|rejected|without|note)|decisions\.\*\.(?:chosen|considered|rejected)\.\*|setting\.(?:team|hardware|budget|context))$/u, reason: "The translation still has its words." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^category (?:criteria\.\*|criteria\.\*\.values\.\*)$/u, reason: "The entries still answer so, and a question may still ask for it." },
  { kind: /^dropped key$/u, where: /^category groups\.\*$/u, reason: "The criteria that stand in the group are told of it." },
  { kind: /^dropped key$/u, where: /^(?:tool|entry|stack) sources\.\*$/u, reason: "The facts that cite the source are told of it." },
  { kind: /^renamed key$/u, where: /^entry cells\.\*\.answers\.#\.(?:value|source)$/u, reason: "An answer without one of its keys makes the cell no disputed one, which is said at its state." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^guide items(?:\.\*)?$/u, reason: "The translation still has the words of the items, and a stack may cite one." },
  { kind: /^dropped key$/u, where: /^guide items\.\*\.text$/u, reason: "The translation still has its words." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^guide sources\.\*$/u, reason: "A guide cites in its text, by address; the translation still has the source's words." },
  { kind: /^(?:dropped|renamed) key$/u, where: /^vocabulary \*$/u, reason: "The tools and entries that use the term are told of it." },
  { kind: /^dropped key$/u, where: /^tool (?:endoflife|cncf)$/u, reason: "The imported file belongs to nothing any more and is told of it." },
  { kind: /^missing file$/u, where: /^(?:tool|category|entry|stack|guide|vocabulary) $/u, reason: "A file that is not there has no lines; whatever names it is told of it." },
  { kind: /^other parameters$/u, where: /^interface \*$/u, reason: "The English strings say which parameters there are, so the Chinese ones are told of it." },
];

const today = new Date().toISOString().slice(0, 10);
const { files, border } = smallSubset(readContentFiles());
const mutations = mutationsOf(files.filter(({ path }) => !border.has(path)), SEED);
const errorsIn = (all: readonly ContentFile[]) => errorsOf(checkContent(all, today).problems).filter(({ file }) => !border.has(file));

type Outcome = "refused at its place" | "refused where it is contradicted" | "accepted";

function outcomeOf({ change, file, lines }: Mutation): { outcome: Outcome; first: string } {
  const errors = errorsIn(change(files));
  const here = errors.find((error) => error.file === file && (lines?.includes(error.line) ?? true));
  const first = here ?? errors[0];
  return { outcome: here ? "refused at its place" : errors.length > 0 ? "refused where it is contradicted" : "accepted", first: first ? `${first.file}:${first.line} ${first.rule}` : "no error" };
}

const matches = (exceptions: readonly Exception[], { kind, of, shape }: Mutation) => exceptions.filter((one) => one.kind.test(kind) && one.where.test(`${of} ${shape}`));

test("the part of the content that is mutated has no error to begin with", () => {
  expect(errorsIn(files)).toEqual([]);
});

test("every mistake is refused at its place, or is listed with the reason why not", { timeout: 600_000 }, () => {
  const counts = new Map<string, Record<Outcome, number>>();
  const wrong: string[] = [];
  for (const mutation of mutations) {
    const [harmless, contradicted] = [matches(HARMLESS, mutation), matches(CONTRADICTED, mutation)];
    const expected: Outcome = harmless.length > 0 ? "accepted" : contradicted.length > 0 ? "refused where it is contradicted" : "refused at its place";
    const { outcome, first } = outcomeOf(mutation);
    const kind = mutation.kind.replace(/^(body|bad date)\b.*/u, "$1");
    const row = counts.get(kind) ?? { "refused at its place": 0, "refused where it is contradicted": 0, accepted: 0 };
    row[outcome] += 1;
    counts.set(kind, row);
    // A contradicted mistake may also be refused where it was made, as a source that only an item cites.
    if (outcome !== expected && !(outcome === "refused at its place" && contradicted.length > 0)) wrong.push(`${mutation.kind}: ${mutation.file} ${mutation.field} (${mutation.of} ${mutation.shape}) is ${outcome} (${first}), expected: ${expected} on lines ${mutation.lines?.join(", ")}`);
  }
  console.log(summary(counts));
  expect(wrong).toEqual([]);
  expect(mutations.length).toBeGreaterThanOrEqual(FEWEST);
});

function summary(counts: ReadonlyMap<string, Record<Outcome, number>>): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, row]) => [kind, row["refused at its place"], row["refused where it is contradicted"], row.accepted] as const);
  const total = rows.reduce<[number, number, number]>((sum, row) => [sum[0] + row[1], sum[1] + row[2], sum[2] + row[3]], [0, 0, 0]);
  const line = (cells: readonly (string | number)[]) => `${String(cells[0]).padEnd(48)}${cells.slice(1).map((cell) => String(cell).padStart(13)).join("")}`;
  return [line(["mutation", "at its place", "contradicted", "harmless"]), ...rows.map(line), line(["all", ...total])].join("\n");
}
