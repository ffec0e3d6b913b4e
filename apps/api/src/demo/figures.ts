import { BALLOT_FORMS, FORM_OF_MODE, type BallotForm, FORMS_2024 } from "@sipas/domain/criteria";
import { compareRatio, formatRatio, ratio, type Ratio } from "@sipas/domain/kernel";
import { DEFAULT_METHOD } from "@sipas/domain/plan";
import {
  printedBaseOf,
  summariseContents,
  type AgencyScore,
  type BlockScore,
  type QuestionCounts,
  type ScoreResult,
} from "@sipas/domain/scoring";
import { AGENCIES_2024 } from "../reference/agencies-2024.ts";

type Figure = readonly [path: string, printed: string];

/**
 * The figures of a result of 2024 under the paths and in the shape in which the report prints them:
 * percent with two digits, zeros at the end dropped. Every agency must have answers.
 */
export function figuresOf({ province, blocks, agencies }: ScoreResult): Readonly<Record<string, string>> {
  const above = agencies.filter((agency) => compareRatio(agency.index!, province.index!) > 0);
  return Object.fromEntries<string>([
    ["province.index", percent(province.index!)],
    ["province.max", percent(province.max!)],
    ["province.min", percent(province.min!)],
    ["province.agencies", String(agencies.length)],
    ["province.agenciesAbove", String(above.length)],
    ...blocks.flatMap((block) => blockFigures(block, agencies)),
    ...BALLOT_FORMS.flatMap((form) => contentFigures(form, agencies)),
    ...agencies.flatMap(cellFigures),
  ]);
}

function blockFigures(block: BlockScore, agencies: readonly AgencyScore[]): Figure[] {
  const path = `blocks.${block.block}`;
  const members = agencies.filter((agency) => agency.block === block.block);
  const withIndex = (index: Ratio) =>
    members.filter((agency) => compareRatio(agency.index!, index) === 0).map(({ code }) => code);
  return [
    [`${path}.index`, percent(block.index!)],
    [`${path}.max`, percent(block.max!)],
    [`${path}.min`, percent(block.min!)],
    [`${path}.highest`, withIndex(block.max!).join(" ")],
    [`${path}.lowest`, withIndex(block.min!).join(" ")],
    [`${path}.agencies`, String(members.length)],
    [`${path}.atLeast90`, String(block.atLeast90)],
  ];
}

function contentFigures(form: BallotForm, agencies: readonly AgencyScore[]): Figure[] {
  const measured = AGENCIES_2024.filter((agency) => FORM_OF_MODE[agency.serviceMode] === form);
  const codes = new Set(measured.map(({ code }) => code));
  const members = agencies.filter(({ code }) => codes.has(code));
  return summariseContents(members, DEFAULT_METHOD).flatMap((content): Figure[] => {
    const path = `contents.${form}.${content.code}`;
    return [
      [`${path}.index`, percent(content.index!)],
      [`${path}.max`, percent(content.max!)],
      [`${path}.min`, percent(content.min!)],
      [`${path}.median`, percent(content.median!)],
    ];
  });
}

function cellFigures(agency: AgencyScore): Figure[] {
  const path = `agencies.${agency.code}`;
  return [
    [`${path}.index`, percent(agency.index!)],
    ...agency.contents.map((content): Figure => [`${path}.${content.code}`, percent(content.index!)]),
  ];
}

const QUESTIONS = new Map(
  FORMS_2024.flatMap(({ questions }) => questions).map((question) => [question.code, question]),
);

/** The shares of every question on the base that the report prints; a path of several options has their shares in turn. */
export function sharesOf(
  questions: readonly QuestionCounts[],
  paths: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paths.map((path) => {
      const [, code, options] = path.split(".");
      const counts = questions.find((question) => question.code === code)!;
      const base = printedBaseOf(QUESTIONS.get(counts.code)!, counts);
      const shares = options!
        .split(" ")
        .map((option) => counts.options.find((row) => row.code === option)!.count)
        .map((count) => percent(ratio(count, base)));
      return [path, shares.join(" ")];
    }),
  );
}

/** How the figures of a year came about. */
export interface Making {
  readonly enumerators: number;
  /** What became of each ballot that was handed out. */
  readonly dispositions: readonly string[];
  readonly validBallots: number;
  /** How the calls to each ballot that was drawn ended. */
  readonly outcomes: readonly string[];
}

export function makingFigures({ enumerators, dispositions, validBallots, outcomes }: Making) {
  const count = (list: readonly string[], ...wanted: readonly string[]) =>
    list.filter((item) => wanted.includes(item)).length;
  const collected = count(dispositions, "COLLECTED");
  const confirmed = count(outcomes, "CONFIRMED");
  return {
    "fieldwork.enumerators": String(enumerators),
    "fieldwork.issued": String(dispositions.length),
    "fieldwork.collected": String(collected),
    "fieldwork.collectedShare": processShare(collected, dispositions.length),
    "fieldwork.failed": String(count(dispositions, "FAILED")),
    "fieldwork.valid": String(validBallots),
    "fieldwork.validShare": processShare(validBallots, collected),
    "callback.called": String(outcomes.length),
    "callback.of": String(validBallots),
    "callback.calledShare": processShare(outcomes.length, validBallots),
    "callback.confirmed": String(confirmed),
    "callback.confirmedShare": processShare(confirmed, outcomes.length),
    "callback.wrongNumberOrUnreachable": String(count(outcomes, "WRONG_NUMBER", "UNREACHABLE")),
    "callback.refused": String(count(outcomes, "REFUSED")),
  };
}

/** Of ballots and calls the report prints one digit. */
function processShare(part: number, whole: number): string {
  return withoutZeros(formatRatio(ratio(part, whole), { digits: 1, mode: "HALF_UP" }, 100));
}

function percent(index: Ratio): string {
  return withoutZeros(formatRatio(index, DEFAULT_METHOD.rounding, 100));
}

/** As the report prints decimals: 94.80 as 94.8, 100.00 as 100. */
export function withoutZeros(decimal: string): string {
  return decimal.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
