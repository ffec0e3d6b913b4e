import { problem, type Problem } from "../kernel/index.ts";
import { capitalised, findRepeats, isBlank, nameOfQuestion, wordingMissing } from "./finding.ts";
import type { Question } from "./form-version.ts";

const FEWEST = 2;

/** What is wrong with questions as such, their options apart; paths start at `questions`. */
export function findQuestionFindings(questions: readonly Question[]): readonly Problem[] {
  return [
    ...findRepeats(questions.map(({ code }) => code)).map(({ at, first }) =>
      problem(
        "CODE_REPEATS",
        `questions.${at}.code`,
        `Câu ${at + 1} trùng mã “${questions[at]?.code}” với câu ${first + 1}; đặt mã khác.`,
      ),
    ),
    ...questions.flatMap((question, at) => [
      ...(isBlank(question.wording) ? [wordingMissing(`questions.${at}.wording`, `Câu ${at + 1}`)] : []),
      ...findChoiceFindings(question, at),
      ...findUnreachable(question, at, questions),
    ]),
  ];
}

function findChoiceFindings(question: Question, at: number): readonly Problem[] {
  const { choice, options, ratings, mostChoices } = question;
  const path = `questions.${at}`;
  const name = capitalised(nameOfQuestion(question, at));
  const problems: Problem[] = [];
  const fewest = choice === "RATED" ? 1 : FEWEST;
  if (options.length < fewest) {
    const message = `${name} có ${options.length} lựa chọn; thêm cho đủ ít nhất ${fewest}.`;
    problems.push(problem("OPTIONS_TOO_FEW", `${path}.options`, message));
  }
  if (choice === "RATED" && ratings.length < FEWEST) {
    const message = `${name} có ${ratings.length} mức đánh giá; thêm cho đủ ít nhất ${FEWEST}.`;
    problems.push(problem("RATINGS_TOO_FEW", `${path}.ratings`, message));
  }
  if (choice !== "RATED" && ratings.length > 0) {
    const message = `${name} không đánh giá từng lựa chọn mà vẫn có mức đánh giá; bỏ các mức đó.`;
    problems.push(problem("RATINGS_UNUSED", `${path}.ratings`, message));
  }
  if (mostChoices !== null && choice !== "MULTIPLE") {
    const message = `${name} không phải câu chọn nhiều; bỏ số lựa chọn nhiều nhất.`;
    problems.push(problem("MOST_CHOICES_UNUSED", `${path}.mostChoices`, message));
  }
  if (mostChoices !== null && choice === "MULTIPLE" && mostChoices > options.length) {
    const message = `${name} cho chọn tối đa ${mostChoices} trong khi có ${options.length} lựa chọn; giảm xuống hoặc để trống.`;
    problems.push(problem("MOST_CHOICES_TOO_MANY", `${path}.mostChoices`, message));
  }
  return problems;
}

/** Who answers reads downwards: a condition rests on a question above it and on one of its options. */
function findUnreachable(question: Question, at: number, questions: readonly Question[]): readonly Problem[] {
  const rule = question.askedIf;
  if (rule === null) return [];
  const path = `questions.${at}.askedIf`;
  const name = capitalised(nameOfQuestion(question, at));
  const place = questions.findIndex(({ code }) => code === rule.question);
  const asked = questions[place];
  if (!asked) {
    const message = `${name} chỉ hỏi theo câu “${rule.question}” không có trong phiếu; chọn câu khác hoặc hỏi mọi người.`;
    return [problem("CONDITION_UNKNOWN", `${path}.question`, message)];
  }
  if (place >= at) {
    const circle = dependsOn(asked, question.code, questions);
    const why = circle ? "thành vòng, không ai trả lời được" : "mà câu đó in sau";
    const message = `${name} chỉ hỏi theo ${nameOfQuestion(asked, place)} ${why}; chọn một câu in trước.`;
    return [problem(circle ? "CONDITION_CIRCLE" : "CONDITION_LATER", `${path}.question`, message)];
  }
  if (asked.options.some(({ code }) => code === rule.option)) return [];
  const message = `${name} chỉ hỏi khi chọn “${rule.option}”, nhưng ${nameOfQuestion(asked, place)} không có lựa chọn đó; chọn lại.`;
  return [problem("CONDITION_OPTION_UNKNOWN", `${path}.option`, message)];
}

function dependsOn(question: Question, code: string, questions: readonly Question[]): boolean {
  const seen = new Set<string>();
  let current: Question | undefined = question;
  while (current && !seen.has(current.code)) {
    if (current.code === code) return true;
    seen.add(current.code);
    const next: string | undefined = current.askedIf?.question;
    current = questions.find((one) => one.code === next);
  }
  return false;
}
