import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { CONTENT_FOLDER, readContentFiles } from "../data/content-files.ts";
import { readContent } from "../lib/content.ts";
import { faultOf, faultsOf, isKind, kindFault, KINDS, missingFields, newFiles, nextSteps, type Answers, type Field, type Kind } from "../lib/new-content.ts";

const USAGE = `npm run new -- tool     --id nats --name NATS
npm run new -- entry    --category message-queue --tool nats
npm run new -- category --id object-storage --name "Object storage" --layer component
npm run new             asks for what is missing, in a terminal`;

const QUESTIONS: Readonly<Record<Field, string>> = {
  id: "Id, in kebab case; it stays in addresses for good",
  name: "English name",
  layer: "Layer (language, component, process or system)",
  category: "Id of the category",
  tool: "Id of the tool",
};

const files = readContentFiles();
const { content } = readContent(files);
let answered = false;
const terminal = process.stdin.isTTY ? openTerminal() : undefined;
const { kind, answers } = await readRequest();
answered = true;
terminal?.close();
const written = newFiles(kind, answers, content);
const taken = written.filter((file) => files.some(({ path }) => path === file.path));
if (taken.length > 0) refuse(taken.map(({ path }) => `${shown(path)} exists already and is left as it is; edit it, or choose another id`));
for (const { path, text } of written) {
  mkdirSync(dirname(join(CONTENT_FOLDER, path)), { recursive: true });
  // "wx" refuses to overwrite even what appeared since the folder was read.
  writeFileSync(join(CONTENT_FOLDER, path), text, { flag: "wx" });
}
console.log(["Written", ...written.map(({ path }) => `  ${shown(path)}`), "", "Next", ...nextSteps(kind, answers).map((step, index) => `  ${index + 1}. ${step}`)].join("\n"));

async function readRequest(): Promise<{ kind: Kind; answers: Answers }> {
  const { values, positionals } = readArguments();
  if (values.help) exit(USAGE);
  const { help: _help, ...given } = values;
  if (positionals.length > 1) refuse([`One thing at a time, not ${positionals.join(" and ")}`, "", USAGE]);
  const kind = await readKind(positionals[0]);
  const missing = missingFields(kind, given);
  const faults = [...faultsOf(kind, given, content), ...(terminal ? [] : missing.map((field) => `--${field} is missing: ${QUESTIONS[field]}`))];
  if (faults.length > 0) refuse(faults);
  const answers: Partial<Record<Field, string>> = { ...given };
  for (const field of missing) answers[field] = await ask(QUESTIONS[field], (text) => faultOf(field, text, content));
  return { kind, answers };
}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ allowPositionals: true, options: { id: text, name: text, layer: text, category: text, tool: text, help: { type: "boolean" } } });
  } catch (error) {
    return refuse([(error as Error).message, "", USAGE]);
  }
}

async function readKind(given: string | undefined): Promise<Kind> {
  if (given === undefined && !terminal) refuse([`Say what to start: ${KINDS.join(", ")}`, "", USAGE]);
  const text = given ?? (await ask(`What to start (${KINDS.join(", ")})`, kindFault));
  return isKind(text) ? text : refuse([kindFault(text)!]);
}

/** Asks until the answer has no fault. */
async function ask(question: string, faultIn: (text: string) => string | undefined): Promise<string> {
  for (;;) {
    const text = (await terminal!.question(`${question}: `)).trim();
    const fault = faultIn(text);
    if (fault === undefined) return text;
    console.error(`  ${fault}`);
  }
}

function openTerminal(): Interface {
  const opened = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D close it; a question would then wait for ever.
  opened.on("SIGINT", () => opened.close());
  opened.on("close", () => answered || process.exit(130));
  return opened;
}

function shown(path: string): string {
  const file = join(CONTENT_FOLDER, path);
  const below = relative(process.cwd(), file);
  return below.startsWith("..") ? file : below;
}

function exit(text: string): never {
  console.log(text);
  process.exit(0);
}

function refuse(faults: readonly string[]): never {
  console.error(faults.join("\n"));
  process.exit(1);
}
