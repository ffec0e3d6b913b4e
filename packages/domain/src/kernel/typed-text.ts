import { problem, type Problem } from "./decision.ts";
import { hasUnprintable } from "./storable.ts";

/**
 * What keeps a text that a person typed into a field from being kept: more than `longest` characters,
 * or some that nobody sees. `text` is cleaned before (`cleanText`), so line ends are spaces; whether
 * it may be empty is for the field. `label` names the field, as a sentence begins: “Số quyết định”.
 */
export function findTextProblems(
  path: string,
  label: string,
  text: string,
  longest: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (text.length > longest) {
    problems.push(problem("TEXT_TOO_LONG", path, `${label} dài quá ${longest} ký tự; viết ngắn lại.`));
  }
  if (hasUnprintable(text)) {
    problems.push(
      problem("TEXT_UNPRINTABLE", path, `${label} có ký tự không nhìn thấy; xóa rồi gõ lại, đừng dán.`),
    );
  }
  return problems;
}
