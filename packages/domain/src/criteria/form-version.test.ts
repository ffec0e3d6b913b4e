import { describe, expect, it } from "vitest";
import { BALLOT_FORMS, type BallotForm } from "./criteria-set.ts";
import { isAsked, type Question } from "./form-version.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const codesOf = (form: BallotForm) => FORM_OF_2024[form].questions.map(({ code }) => code);
const everyQuestion = BALLOT_FORMS.flatMap((form) =>
  FORM_OF_2024[form].questions.map((question) => ({ form, question })),
);

describe("the ballots of 2024", () => {
  it("are one a form, frozen and not confirmed", () => {
    expect(FORMS_2024.map(({ form }) => form)).toEqual(BALLOT_FORMS);
    for (const { form, code, year, state, confirmations } of FORMS_2024) {
      const expected = { code: `2024-${form}`, year: 2024, state: "FROZEN", confirmations: [] };
      expect({ code, year, state, confirmations }).toEqual(expected);
    }
  });

  it.each([
    ["DIRECT", 10, 1, 5],
    ["ONLINE", 8, 1, 5],
    ["ORGANISATION", 0, 1, 0],
  ] as const)("ask on form %s %i statements, %i expectation, %i demographics", (form, ...counts) => {
    const kinds = FORM_OF_2024[form].questions.map(({ kind }) => kind);
    expect(
      ["STATEMENT", "EXPECTATION", "DEMOGRAPHIC"].map((kind) => kinds.filter((k) => k === kind).length),
    ).toEqual(counts);
  });

  it.each(BALLOT_FORMS)("name on form %s every question and option once", (form) => {
    const codes = codesOf(form);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, options } of FORM_OF_2024[form].questions) {
      expect(code).toMatch(CODE);
      expect(options.length).toBeGreaterThan(1);
      for (const named of [options.map((option) => option.code), options.map(({ label }) => label)]) {
        expect(new Set(named).size).toBe(named.length);
      }
      for (const option of options) expect(option.code).toMatch(CODE);
    }
  });

  it("mean the same question wherever the same code stands", () => {
    const questions = new Map<string, Question>();
    for (const { question } of everyQuestion) {
      expect(questions.get(question.code) ?? question).toEqual(question);
      questions.set(question.code, question);
    }
    const shared = codesOf("DIRECT").filter((code) => codesOf("ONLINE").includes(code));
    expect(shared).toEqual([
      "ON_TIME",
      "DELAY_NOTICE",
      "DELAY_APOLOGY",
      "CITIZEN_EXPECTATION",
      "SEX",
      "AGE_BAND",
      "EDUCATION",
      "OCCUPATION",
      "RESIDENCE",
    ]);
  });

  it.each(BALLOT_FORMS)("ask on form %s a follow-up only after the question it depends on", (form) => {
    const questions = FORM_OF_2024[form].questions;
    for (const [place, { askedIf }] of questions.entries()) {
      if (askedIf === null) continue;
      const earlier = questions.slice(0, place).find(({ code }) => code === askedIf.question);
      expect(earlier?.options.map(({ code }) => code)).toContain(askedIf.option);
      expect(earlier?.askedIf).toBeNull();
    }
  });

  it("limit the ticks of a multiple choice only, to fewer than its options", () => {
    for (const { question } of everyQuestion) {
      const { choice, mostChoices, printedBase, options } = question;
      if (choice === "SINGLE") expect(mostChoices).toBeNull();
      if (mostChoices !== null) expect(mostChoices).toBeLessThan(options.length);
      expect(printedBase === "SELECTIONS").toBe(choice === "MULTIPLE");
    }
  });

  it("cut ages from 18 on into bands without a gap or an overlap", () => {
    const { options } = FORM_OF_2024.DIRECT.questions.find(({ code }) => code === "AGE_BAND")!;
    const next = options.reduce((from, { band }) => {
      expect(band?.from).toBe(from);
      return (band?.to ?? Infinity) + 1;
    }, 18);
    expect(next).toBe(Infinity);
  });

  it("ask nobody's ethnicity", () => {
    expect(everyQuestion.some(({ question }) => /dân tộc/i.test(question.wording))).toBe(false);
  });

  it("word every question and option, trimmed and composed", () => {
    const texts = everyQuestion.flatMap(({ question }) => [
      question.wording,
      ...question.options.map(({ label }) => label),
    ]);
    for (const text of texts) expect(text).toBe(text.normalize("NFC").trim());
    expect(texts).not.toContain("");
  });
});

describe("a question that depends on another", () => {
  const apology = FORM_OF_2024.DIRECT.questions.find(({ code }) => code === "DELAY_APOLOGY");

  it.each([
    [{ ON_TIME: ["LATE"] }, true],
    [{ ON_TIME: ["ON_TIME"] }, false],
    [{ DELAY_APOLOGY: ["YES"] }, false],
    [{}, false],
  ])("is asked by %o: %s", (choices, asked) => {
    expect(isAsked(apology!, choices)).toBe(asked);
  });

  it("is asked of everyone without a rule", () => {
    expect(isAsked(FORM_OF_2024.DIRECT.questions[0]!, {})).toBe(true);
  });
});
