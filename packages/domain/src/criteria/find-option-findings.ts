import { formatDay, problem, type Problem } from "../kernel/index.ts";
import { findBandFindings } from "./find-band-findings.ts";
import { capitalised, findRepeats, isBlank, nameOfQuestion, sameWords, wordingMissing } from "./finding.ts";
import type { AnswerOption, Question } from "./form-version.ts";
import type { FormFacts } from "./form-facts.ts";

/** What is wrong with the options and ratings of questions; paths start at `questions`. */
export function findOptionFindings(questions: readonly Question[], facts: FormFacts): readonly Problem[] {
  return questions.flatMap((question, at) => [
    ...findListFindings(
      question.options,
      `questions.${at}.options`,
      "lựa chọn",
      nameOfQuestion(question, at),
    ),
    ...findListFindings(
      question.ratings,
      `questions.${at}.ratings`,
      "mức đánh giá",
      nameOfQuestion(question, at),
    ),
    ...findBandFindings(question, at),
    ...findCopied(question, at, questions),
    ...findClosed(question, at, facts),
  ]);
}

type Named = Pick<AnswerOption, "code" | "label">;

function findListFindings(
  list: readonly Named[],
  path: string,
  what: string,
  question: string,
): readonly Problem[] {
  return [
    ...list.flatMap(({ label }, place) =>
      isBlank(label)
        ? [wordingMissing(`${path}.${place}.label`, `${capitalised(what)} ${place + 1} của ${question}`)]
        : [],
    ),
    ...findRepeats(list.map(({ code }) => code)).map(({ at, first }) =>
      problem(
        "CODE_REPEATS",
        `${path}.${at}.code`,
        `${capitalised(what)} ${at + 1} của ${question} trùng mã “${list[at]?.code}” với ${what} ${first + 1}; đặt mã khác.`,
      ),
    ),
    ...findRepeats(list.map(({ label }) => sameWords(label))).map(({ at, first }) =>
      problem(
        "LABEL_REPEATS",
        `${path}.${at}.label`,
        `${capitalised(what)} ${at + 1} của ${question} trùng lời với ${what} ${first + 1}; sửa hoặc bỏ một.`,
      ),
    ),
  ];
}

/**
 * Labels that belong to another question. Questions may share an answer, under one code (“Khác”, “Có”);
 * a label under two codes, or a first option that is the only one to come from elsewhere, was copied.
 */
function findCopied(question: Question, at: number, questions: readonly Question[]): readonly Problem[] {
  const earlier = questions.slice(0, at);
  const origins = question.options.map((option) => originOf(option, earlier));
  const shared = origins.filter((origin) => origin !== null && !isOther(origin.option)).length;
  return origins.flatMap((origin, place) => {
    const option = question.options[place];
    if (!origin || !option || isOther(option)) return [];
    const recoded = origin.option.code !== option.code;
    const strayFirst = place === 0 && shared === 1 && question.options.length > 1;
    if (!recoded && !strayFirst) return [];
    const message = `Lựa chọn ${place + 1} của ${nameOfQuestion(question, at)}, “${option.label}”, giống hệt lựa chọn của ${nameOfQuestion(origin.question, origin.at)}; sửa lại nếu chép nhầm, dùng cùng mã “${origin.option.code}” nếu đúng là một câu trả lời.`;
    return [problem("OPTION_COPIED", `questions.${at}.options.${place}.label`, message)];
  });
}

function isOther({ code }: Named): boolean {
  return code === "OTHER";
}

function originOf(option: AnswerOption, earlier: readonly Question[]) {
  const words = sameWords(option.label);
  if (words === "") return null;
  for (const [at, question] of earlier.entries()) {
    const found = question.options.find(({ label }) => sameWords(label) === words);
    if (found) return { question, at, option: found };
  }
  return null;
}

function findClosed(question: Question, at: number, facts: FormFacts): readonly Problem[] {
  const from = facts.transaction?.from ?? null;
  if (from === null) return [];
  return question.options.flatMap(({ label }, place) => {
    const words = sameWords(label);
    const office = facts.closedOffices.find(
      ({ name, lastDay }) => lastDay < from && words.includes(sameWords(name)),
    );
    if (!office) return [];
    const message = `Lựa chọn “${label}” của ${nameOfQuestion(question, at)} nêu nơi đã dừng hoạt động từ sau ngày ${formatDay(office.lastDay)}, trước thời gian giao dịch được khảo sát (từ ${formatDay(from)}); bỏ hoặc thay lựa chọn này.`;
    return [problem("OFFICE_CLOSED", `questions.${at}.options.${place}.label`, message)];
  });
}
