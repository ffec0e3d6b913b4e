import { problem, type Problem } from "../kernel/index.ts";
import { nameOfQuestion } from "./finding.ts";
import type { AnswerOption, Band, Question } from "./form-version.ts";

const RANGE = /(\d{1,4})\s*[-–—]\s*(\d{1,4})/;

interface Placed {
  readonly option: AnswerOption;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What is wrong with bands (whole numbers, both ends included) that options cut a range into: each begins
 * right after the one below it ends. A label that prints a range (“18–24”) is held to its band, and is
 * its band where none was given, so that 18–25 over 25–34 is found as people see it.
 */
export function findBandFindings(question: Question, at: number): readonly Problem[] {
  const path = `questions.${at}.options`;
  const bands = question.options.flatMap((option, place) => {
    const band = option.band ?? printedRange(option.label);
    return band ? [{ option, place, from: band.from ?? -Infinity, to: band.to ?? Infinity }] : [];
  });
  return [
    ...bands.flatMap((band) => findInBand(band, path)),
    ...findBetweenBands(bands, path, nameOfQuestion(question, at)),
  ];
}

function printedRange(label: string): Band | null {
  const match = RANGE.exec(label);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : null;
}

function findInBand({ option, place, from, to }: Placed, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (from > to) {
    const message = `Khoảng của lựa chọn “${option.label}” bắt đầu sau khi kết thúc; sửa lại hai đầu.`;
    problems.push(problem("BAND_REVERSED", `${path}.${place}.band.from`, message));
  }
  const printed = printedRange(option.label);
  if (printed && (printed.from !== from || printed.to !== to)) {
    const message = `Lựa chọn in “${option.label}” nhưng khoảng ghi ${words(from, to)}; sửa cho khớp.`;
    problems.push(problem("BAND_NOT_PRINTED", `${path}.${place}.band.from`, message));
  }
  return problems;
}

function findBetweenBands(bands: readonly Placed[], path: string, question: string): readonly Problem[] {
  const ordered = bands.toSorted((one, other) => one.from - other.from);
  return ordered.flatMap((band, index) => {
    const below = ordered[index - 1];
    if (!below || below.to + 1 === band.from) return [];
    const pair = `“${below.option.label}” và “${band.option.label}” của ${question}`;
    const target = `${path}.${band.place}.band.from`;
    return below.to >= band.from
      ? [
          problem(
            "BAND_OVERLAPS",
            target,
            `Khoảng ${pair} chồng lên nhau; cho khoảng sau bắt đầu ngay sau khoảng trước.`,
          ),
        ]
      : [
          problem(
            "BAND_GAP",
            target,
            `Giữa khoảng ${pair} còn hở; cho khoảng sau bắt đầu từ ${below.to + 1}.`,
          ),
        ];
  });
}

function words(from: number, to: number): string {
  if (from === -Infinity) return `đến ${to}`;
  return to === Infinity ? `từ ${from}` : `${from}–${to}`;
}
