import { describe, expect, it } from "vitest";
import type { Problem } from "../kernel/index.ts";
import { CLOSED_OFFICES } from "./closed-offices.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";
import type { AnswerOption, BallotFormVersion, Question } from "./form-version.ts";
import type { FormFacts } from "./form-facts.ts";
import { findFormFindings } from "./validator.ts";

const facts: FormFacts = { transaction: null, closedOffices: CLOSED_OFFICES };
const form = FORM_OF_2024.DIRECT;
const places = (found: readonly Problem[]) => found.map(({ code, path }) => [code, path]);
const find = (change: Partial<BallotFormVersion>) => places(findFormFindings({ ...form, ...change }, facts));

const option = (code: string, label: string): AnswerOption => ({ code, label, band: null });
const question = (code: string, change: Partial<Question> = {}): Question => ({
  ...form.questions[0]!,
  code,
  wording: `Câu ${code}`,
  choice: "SINGLE",
  mostChoices: null,
  options: [option(`${code}_A`, `${code} một`), option(`${code}_B`, `${code} hai`)],
  ...change,
});
const ages = (...bands: readonly [number | null, number | null][]) =>
  question("AGE_BAND", {
    options: bands.map(([from, to], at) => ({ code: `B${at}`, label: `Nhóm ${at}`, band: { from, to } })),
  });

describe("the findings of a form", () => {
  it.each(FORMS_2024)("are none for $code", (sound) => {
    expect(findFormFindings(sound, facts)).toEqual([]);
  });

  it("are all told at once, in printed order, each naming its item and the remedy", () => {
    const [access] = form.contents;
    const found = findFormFindings(
      {
        ...form,
        contents: [{ ...access!, criteria: [] }],
        questions: [question("A", { wording: "" })],
        freeText: " ",
      },
      facts,
    );
    expect(places(found)).toEqual([
      ["CRITERIA_COUNT", "contents"],
      ["CONTENT_EMPTY", "contents.0"],
      ["WORDING_MISSING", "questions.0.wording"],
      ["WORDING_MISSING", "freeText"],
    ]);
    expect(found[0]?.message).toBe("Mẫu phiếu có 0 tiêu chí; hình thức “trực tiếp” phải có 24 tiêu chí.");
    expect(found[2]?.message).toBe("Câu 1 chưa có lời văn; nhập lời văn như in trên phiếu.");
  });

  it.each<[string, Question[], [string, string][]]>([
    [
      "two options with the same value",
      [question("A", { options: [option("X", "Một"), option("X", "Hai")] })],
      [["CODE_REPEATS", "questions.0.options.1.code"]],
    ],
    [
      "a first option copied from another question with its value",
      [question("A"), question("B", { options: [option("A_A", "A một"), option("B_B", "B hai")] })],
      [["OPTION_COPIED", "questions.1.options.0.label"]],
    ],
    [
      "an option copied from another question under a new value",
      [question("A"), question("B", { options: [option("B_A", "B một"), option("B_B", "a  MỘT")] })],
      [["OPTION_COPIED", "questions.1.options.1.label"]],
    ],
    [
      "ages of 18–25 over 25–34",
      [ages([18, 25], [25, 34])],
      [["BAND_OVERLAPS", "questions.0.options.1.band.from"]],
    ],
    [
      "ages that overlap as printed alone",
      [question("A", { options: [option("X", "18 - 25"), option("Y", "25 - 34")] })],
      [["BAND_OVERLAPS", "questions.0.options.1.band.from"]],
    ],
    ["a gap between ages", [ages([18, 24], [26, 34])], [["BAND_GAP", "questions.0.options.1.band.from"]]],
    [
      "an open end amid the ages",
      [ages([18, null], [25, 34])],
      [["BAND_OVERLAPS", "questions.0.options.1.band.from"]],
    ],
    [
      "ages that end before they begin",
      [ages([24, 18])],
      [
        ["OPTIONS_TOO_FEW", "questions.0.options"],
        ["BAND_REVERSED", "questions.0.options.0.band.from"],
      ],
    ],
    [
      "a band that is not the printed one",
      [
        question("A", {
          options: [{ code: "X", label: "18–25 tuổi", band: { from: 18, to: 24 } }, option("Y", "Khác")],
        }),
      ],
      [["BAND_NOT_PRINTED", "questions.0.options.0.band.from"]],
    ],
    ["a code of two questions", [question("A"), question("A")], [["CODE_REPEATS", "questions.1.code"]]],
    [
      "a condition on a question that is not there",
      [question("A", { askedIf: { question: "Z", option: "Z_A" } })],
      [["CONDITION_UNKNOWN", "questions.0.askedIf.question"]],
    ],
    [
      "a condition on a later question",
      [question("A", { askedIf: { question: "B", option: "B_A" } }), question("B")],
      [["CONDITION_LATER", "questions.0.askedIf.question"]],
    ],
    [
      "a circle of conditions",
      [
        question("A", { askedIf: { question: "B", option: "B_A" } }),
        question("B", { askedIf: { question: "A", option: "A_A" } }),
      ],
      [["CONDITION_CIRCLE", "questions.0.askedIf.question"]],
    ],
    [
      "a condition on an option that is not there",
      [question("A"), question("B", { askedIf: { question: "A", option: "A_Z" } })],
      [["CONDITION_OPTION_UNKNOWN", "questions.1.askedIf.option"]],
    ],
    [
      "more ticks than options",
      [question("A", { choice: "MULTIPLE", mostChoices: 3 })],
      [["MOST_CHOICES_TOO_MANY", "questions.0.mostChoices"]],
    ],
    [
      "a limit of ticks where one is chosen",
      [question("A", { mostChoices: 1 })],
      [["MOST_CHOICES_UNUSED", "questions.0.mostChoices"]],
    ],
    [
      "one option alone",
      [question("A", { options: [option("X", "Một")] })],
      [["OPTIONS_TOO_FEW", "questions.0.options"]],
    ],
    [
      "a rated question without ratings",
      [question("A", { choice: "RATED" })],
      [["RATINGS_TOO_FEW", "questions.0.ratings"]],
    ],
    [
      "ratings where nothing is rated",
      [question("A", { ratings: [{ code: "VERY", label: "Rất" }] })],
      [["RATINGS_UNUSED", "questions.0.ratings"]],
    ],
    [
      "an option without words and one said twice",
      [question("A", { options: [option("X", ""), option("Y", "Hai"), option("Z", "hai")] })],
      [
        ["WORDING_MISSING", "questions.0.options.0.label"],
        ["LABEL_REPEATS", "questions.0.options.2.label"],
      ],
    ],
  ])("name %s", (_, questions, expected) => {
    expect(find({ questions })).toEqual(expected);
  });

  it("name a number that jumps from 7 to 9", () => {
    const contents = form.contents.map((content, at) =>
      at === 0
        ? {
            ...content,
            criteria: [1, 2, 3, 4, 5, 6, 7, 9].map((n) => ({
              code: `${content.code}.${n}`,
              wording: `Tiêu chí ${n}`,
            })),
          }
        : content,
    );
    const found = findFormFindings({ ...form, contents }, facts).filter(
      ({ code }) => code !== "CRITERIA_COUNT",
    );
    expect(places(found)).toEqual([["NUMBERING_JUMPS", "contents.0.criteria.7.code"]]);
    expect(found[0]?.message).toContain("nhảy từ access.7 sang access.9");
  });

  it("let criteria be printed in another order than that of their numbers", () => {
    const contents = form.contents.map((content) => ({
      ...content,
      criteria: content.criteria.toReversed(),
    }));
    expect(find({ contents })).toEqual([]);
  });

  it("name criteria that repeat or stand under another content", () => {
    const [first, second, ...others] = form.contents;
    const [moved, ...stay] = first!.criteria;
    expect(
      find({
        contents: [
          { ...first!, criteria: stay },
          { ...second!, criteria: [...second!.criteria, moved!] },
          ...others,
        ],
      }),
    ).toEqual([
      ["NUMBERING_JUMPS", "contents.0.criteria.0.code"],
      ["CODE_ELSEWHERE", `contents.1.criteria.${second!.criteria.length}.code`],
    ]);
    expect(
      find({
        contents: [{ ...first!, criteria: [moved!, moved!, ...stay.slice(1)] }, second!, ...others],
      }).map(([code]) => code),
    ).toEqual(["CODE_REPEATS", "WORDING_REPEATS", "NUMBERING_JUMPS"]);
    expect(find({ contents: [first!, { ...second!, code: first!.code }, ...others] })).toContainEqual([
      "CODE_REPEATS",
      "contents.1.code",
    ]);
  });

  it("name levels of the scale that are missing or not told apart", () => {
    const labels = ["Kém", "", "Vừa", "Vừa ", "Tốt"];
    expect(find({ scale: { labels, printOrder: "ASCENDING" } })).toEqual([
      ["WORDING_MISSING", "scale.labels.1"],
      ["SCALE_REPEATS", "scale.labels.3"],
    ]);
  });

  it("name offices that closed before the first day surveyed, and only then", () => {
    const judge = (from: string | null) =>
      places(findFormFindings(form, { ...facts, transaction: { from, to: "2026-10-31" } }));
    expect(judge("2025-07-01")).toEqual([["OFFICE_CLOSED", "questions.0.options.1.label"]]);
    expect(judge("2025-06-30")).toEqual([]);
    expect(judge(null)).toEqual([]);
  });
});
