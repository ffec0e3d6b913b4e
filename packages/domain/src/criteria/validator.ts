import { SERVICE_MODE_LABELS } from "../agency/index.ts";
import { problem, type Problem } from "../kernel/index.ts";
import { CRITERIA_COUNTS, criteriaOf, MODE_OF_FORM } from "./criteria-set.ts";
import { findContentFindings } from "./find-content-findings.ts";
import { findOptionFindings } from "./find-option-findings.ts";
import { findQuestionFindings } from "./find-question-findings.ts";
import { findRepeats, isBlank, sameWords, wordingMissing } from "./finding.ts";
import type { FormFacts } from "./form-facts.ts";
import type { BallotFormVersion, FormContent } from "./form-version.ts";

/** The part of a form that findings rest on. */
export type JudgedForm = FormContent & Pick<BallotFormVersion, "form">;

/**
 * All that is wrong with a form, each with the path of its item in the content, in printed order. An empty
 * list lets the form be validated. Found are: texts that are missing; codes, labels and numbers that repeat
 * or jump; contents without a criterion; a number of criteria that is not the one of the service mode (24,
 * 23 or 12); questions that nobody can reach; too few options, or more ticks than options; bands that
 * overlap or leave a gap; options copied from another question; offices that closed before anybody
 * surveyed could use them; and a scale whose five levels are not told apart. The cases are those seen on
 * ballots that were really handed out.
 */
export function findFormFindings(form: JudgedForm, facts: FormFacts): readonly Problem[] {
  return [
    ...findCountFindings(form),
    ...findContentFindings(form.contents),
    ...findQuestionFindings(form.questions),
    ...findOptionFindings(form.questions, facts),
    ...findScaleFindings(form),
    ...(form.freeText !== null && isBlank(form.freeText) ? [wordingMissing("freeText", "Câu hỏi mở")] : []),
  ];
}

function findCountFindings(form: JudgedForm): readonly Problem[] {
  const count = criteriaOf(form).length;
  const expected = CRITERIA_COUNTS[form.form];
  if (count === expected) return [];
  const mode = SERVICE_MODE_LABELS[MODE_OF_FORM[form.form]].toLowerCase();
  const message = `Mẫu phiếu có ${count} tiêu chí; hình thức “${mode}” phải có ${expected} tiêu chí.`;
  return [problem("CRITERIA_COUNT", "contents", message)];
}

function findScaleFindings({ scale }: FormContent): readonly Problem[] {
  const { labels } = scale;
  return [
    ...labels.flatMap((label, level) =>
      isBlank(label) ? [wordingMissing(`scale.labels.${level}`, `Mức ${level + 1} của thang trả lời`)] : [],
    ),
    ...findRepeats(labels.map(sameWords)).map(({ at, first }) =>
      problem(
        "SCALE_REPEATS",
        `scale.labels.${at}`,
        `Mức ${at + 1} của thang trả lời trùng lời với mức ${first + 1}; năm mức phải khác nhau.`,
      ),
    ),
  ];
}
