import { parseArgs } from "node:util";
import { BUILD_DATE } from "../data/build-date.ts";
import { CONTENT_FOLDER, readContentFiles } from "../data/content-files.ts";
import { checkContent } from "../lib/check.ts";
import { errorsOf } from "../lib/problem.ts";
import { reportText } from "../lib/report.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, folder: { type: "string", default: CONTENT_FOLDER } } });
const { problems } = checkContent(readContentFiles(values.folder), BUILD_DATE);
console.log(values.json ? JSON.stringify(problems, undefined, 2) : reportText(problems, "content"));
process.exitCode = errorsOf(problems).length > 0 ? 1 : 0;
