import { bodyLinks } from "./body-links.ts";
import { bodyPlain } from "./body-plain.ts";
import { criterionGroup } from "./criterion-group.ts";
import { criterionValues } from "./criterion-values.ts";
import { dateReal } from "./date-real.ts";
import { importedTool } from "./imported-tool.ts";
import { interfaceParams } from "./interface-params.ts";
import { licenceSpdx } from "./licence-spdx.ts";
import { nameUnique } from "./name-unique.ts";
import { partialNeedsNote } from "./partial-needs-note.ts";
import { quantityUnit } from "./quantity-unit.ts";
import { redirectFree } from "./redirect-free.ts";
import { referenceExists } from "./reference-exists.ts";
import { relationOnce } from "./relation-once.ts";
import type { Rule } from "./rule.ts";
import { sourceExists } from "./source-exists.ts";
import { sourcePage } from "./source-page.ts";
import { sourceUsed } from "./source-used.ts";
import { translationCurrent } from "./translation-current.ts";
import { translationLanguage } from "./translation-language.ts";
import { translationMatches } from "./translation-matches.ts";
import { vocabularyTerm } from "./vocabulary-term.ts";

/** Every rule across entries, in the order of their ids. */
export const RULES: readonly Rule[] = [
  bodyLinks,
  bodyPlain,
  partialNeedsNote,
  criterionGroup,
  criterionValues,
  dateReal,
  importedTool,
  interfaceParams,
  licenceSpdx,
  nameUnique,
  quantityUnit,
  redirectFree,
  referenceExists,
  relationOnce,
  sourceExists,
  sourcePage,
  sourceUsed,
  translationCurrent,
  translationLanguage,
  translationMatches,
  vocabularyTerm,
];
