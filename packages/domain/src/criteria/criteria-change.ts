import type { CriteriaChange } from "../agency/index.ts";
import { changedLines, diffForms } from "./form-diff.ts";
import type { FormContent } from "./form-version.ts";

const MEASURED: ReadonlySet<string> = new Set(["CONTENT", "CRITERION", "SCALE"]);

/**
 * How two forms differ in what indices are made of: contents, criteria and the scale. A criterion or content
 * that is new or gone, or that stands under another content, changes what is asked; another wording of one,
 * of a level, or a scale printed from the other end, asks for a note; another order is the same. Statements,
 * expectations and demographics enter no index. The rule is this project's reading, not a regulation.
 */
export function criteriaChangeOf(before: FormContent, after: FormContent): CriteriaChange {
  const lines = changedLines(diffForms(before, after)).filter(({ kind }) => MEASURED.has(kind));
  const kinds = new Set(lines.flatMap(({ changes }) => changes));
  if (kinds.has("ADDED") || kinds.has("DROPPED")) return "CHANGED";
  return kinds.has("REWORDED") || kinds.has("ALTERED") || kinds.has("TURNED") ? "REWORDED" : "SAME";
}
