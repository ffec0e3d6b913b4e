import {
  cleanText,
  decide,
  findTextProblems,
  problem,
  type Decision,
  type Problem,
} from "../kernel/index.ts";
import type { Content } from "./criteria-set.ts";
import { SCALE_ITEM } from "./form-items.ts";
import { formContentOf, type FormContent, type Question } from "./form-version.ts";
import { ticksOf } from "./rated.ts";

const CONTENT_CODE = /^[a-z][a-z0-9]{0,19}$/;
const CRITERION_CODE = /^[a-z][a-z0-9]{0,19}\.[1-9]\d?$/;
const QUESTION_CODE = /^[A-Z][A-Z0-9_]{0,39}$/;
const LONGEST_WORDING = 500;
const LONGEST_LABEL = 200;
const LEVELS = 5;
const MOST = { contents: 20, criteria: 40, questions: 60, ticks: 120 } as const;

/**
 * Judges what can be stored as a draft of a form: it may be incomplete, never impossible. Texts come
 * back cleaned (NFC, spaces folded); codes are well formed, numbers whole, lists of bearable length,
 * and the scale has five levels. Whether the form makes sense is for `findFormFindings`.
 */
export function checkFormDraft(input: FormContent): Decision<FormContent> {
  const content = clean(formContentOf(input));
  return decide(content, [
    ...tooMany("contents", "nội dung", content.contents.length, MOST.contents),
    ...content.contents.flatMap((part, at) => checkContent(part, `contents.${at}`)),
    ...tooMany("questions", "câu hỏi", content.questions.length, MOST.questions),
    ...content.questions.flatMap((question, at) => checkQuestion(question, `questions.${at}`)),
    ...checkScale(content),
    ...findTextProblems("freeText", "Câu hỏi mở", content.freeText ?? "", LONGEST_WORDING),
  ]);
}

function clean(content: FormContent): FormContent {
  return {
    contents: content.contents.map(({ code, name, criteria }) => ({
      code,
      name: cleanText(name),
      criteria: criteria.map((criterion) => ({
        code: criterion.code,
        wording: cleanText(criterion.wording),
      })),
    })),
    questions: content.questions.map((question) => ({
      ...question,
      wording: cleanText(question.wording),
      options: question.options.map((option) => ({ ...option, label: cleanText(option.label) })),
      ratings: question.ratings.map((rating) => ({ ...rating, label: cleanText(rating.label) })),
    })),
    scale: { ...content.scale, labels: content.scale.labels.map(cleanText) },
    freeText: content.freeText === null ? null : cleanText(content.freeText),
  };
}

function tooMany(path: string, what: string, count: number, most: number): readonly Problem[] {
  return count <= most ? [] : [problem("TOO_MANY", path, `Nhập nhiều nhất ${most} ${what}.`)];
}

function checkContent({ code, name, criteria }: Content, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (!CONTENT_CODE.test(code) || code === SCALE_ITEM) {
    const message = `Mã nội dung “${code}” chỉ gồm chữ thường không dấu và chữ số, tối đa 20 ký tự, khác “${SCALE_ITEM}”.`;
    problems.push(problem("CODE_INVALID", `${path}.code`, message));
  }
  problems.push(...findTextProblems(`${path}.name`, "Tên nội dung", name, LONGEST_LABEL));
  problems.push(
    ...tooMany(`${path}.criteria`, "tiêu chí trong một nội dung", criteria.length, MOST.criteria),
  );
  criteria.forEach((criterion, place) => {
    const at = `${path}.criteria.${place}`;
    if (!CRITERION_CODE.test(criterion.code)) {
      const message = `Mã tiêu chí “${criterion.code}” phải là mã nội dung, dấu chấm và số thứ tự, như access.1.`;
      problems.push(problem("CODE_INVALID", `${at}.code`, message));
    }
    problems.push(
      ...findTextProblems(`${at}.wording`, "Lời văn tiêu chí", criterion.wording, LONGEST_WORDING),
    );
  });
  return problems;
}

function checkQuestion(question: Question, path: string): readonly Problem[] {
  const { code, wording, options, ratings, mostChoices } = question;
  const problems: Problem[] = [
    ...checkCode("câu hỏi", code, path),
    ...findTextProblems(`${path}.wording`, "Lời văn câu hỏi", wording, LONGEST_WORDING),
    ...tooMany(`${path}.options`, "lựa chọn trong một câu", ticksOf(question).length, MOST.ticks),
  ];
  if (
    mostChoices !== null &&
    (!Number.isInteger(mostChoices) || mostChoices < 1 || mostChoices > MOST.ticks)
  ) {
    const message = `Số lựa chọn nhiều nhất phải là số nguyên từ 1 đến ${MOST.ticks}.`;
    problems.push(problem("COUNT_INVALID", `${path}.mostChoices`, message));
  }
  const named = [
    ["options", "lựa chọn", options],
    ["ratings", "mức đánh giá", ratings],
  ] as const;
  for (const [list, what, members] of named) {
    members.forEach((member, place) => {
      const at = `${path}.${list}.${place}`;
      problems.push(...checkCode(what, member.code, at));
      problems.push(...findTextProblems(`${at}.label`, `Lời văn ${what}`, member.label, LONGEST_LABEL));
    });
  }
  options.forEach(({ band }, place) => {
    for (const end of ["from", "to"] as const) {
      const edge = band?.[end] ?? null;
      if (edge === null || (Number.isInteger(edge) && edge >= 0 && edge <= 1000)) continue;
      const message = "Khoảng của lựa chọn phải là số nguyên từ 0 đến 1.000.";
      problems.push(problem("BAND_INVALID", `${path}.options.${place}.band.${end}`, message));
    }
  });
  return problems;
}

function checkCode(what: string, code: string, path: string): readonly Problem[] {
  if (QUESTION_CODE.test(code)) return [];
  const message = `Mã ${what} “${code}” chỉ gồm chữ in hoa không dấu, chữ số và gạch dưới, tối đa 40 ký tự.`;
  return [problem("CODE_INVALID", `${path}.code`, message)];
}

function checkScale({ scale }: FormContent): readonly Problem[] {
  if (scale.labels.length !== LEVELS) {
    return [problem("SCALE_INVALID", "scale.labels", `Thang trả lời phải có đúng ${LEVELS} mức.`)];
  }
  return scale.labels.flatMap((label, level) =>
    findTextProblems(`scale.labels.${level}`, `Mức ${level + 1}`, label, LONGEST_LABEL),
  );
}
