import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedLines, diffForms, type FormChange, type FormChangeKind } from "./form-diff.ts";
import { formContentOf, type FormContent, type Question } from "./form-version.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";

const form = formContentOf(FORM_OF_2024.DIRECT);
const changes = (after: FormContent) =>
  changedLines(diffForms(form, after)).map(({ kind, code, parent, changes: kinds }) => [
    kind,
    code,
    parent,
    kinds,
  ]);
const withQuestion = (at: number, change: Partial<Question>): FormContent => ({
  ...form,
  questions: form.questions.with(at, { ...form.questions[at]!, ...change }),
});
const [first, ...rest] = form.contents;

describe("two versions of a form", () => {
  it("show both texts of a criterion that was reworded", () => {
    const [criterion, ...others] = first!.criteria;
    const after = {
      ...form,
      contents: [{ ...first!, criteria: [{ ...criterion!, wording: "Lời mới" }, ...others] }, ...rest],
    };
    expect(changedLines(diffForms(form, after))).toEqual([
      {
        kind: "CRITERION",
        code: criterion!.code,
        parent: first!.code,
        changes: ["REWORDED"],
        before: criterion!.wording,
        after: "Lời mới",
        altered: [],
      },
    ]);
  });

  it("tell what moved from what only gave way", () => {
    const [one, two, three] = first!.criteria;
    const after = {
      ...form,
      contents: [{ ...first!, criteria: [three!, one!, two!, ...first!.criteria.slice(3)] }, ...rest],
    };
    expect(changes(after)).toEqual([["CRITERION", three!.code, first!.code, ["MOVED"]]]);
  });

  it("tell what is added and dropped, without the options of a whole question", () => {
    const [place, ...questions] = form.questions;
    const added = { ...place!, code: "NEW", wording: "Câu mới" };
    expect(changes({ ...form, questions: [...questions, added], freeText: "Góp ý" })).toEqual([
      ["QUESTION", "NEW", null, ["ADDED"]],
      ["QUESTION", place!.code, null, ["DROPPED"]],
      ["FREE_TEXT", "freeText", null, ["ADDED"]],
    ]);
    const options = place!.options.filter(({ code }) => code !== "DISTRICT_ONE_STOP");
    expect(changes(withQuestion(0, { options }))).toEqual([
      ["OPTION", "DISTRICT_ONE_STOP", "SUBMISSION_PLACE", ["DROPPED"]],
    ]);
  });

  it("name what of a question is asked or counted in another way", () => {
    const after = withQuestion(0, { mostChoices: 2, printedBase: "ASKED", wording: "Nơi nộp" });
    expect(changedLines(diffForms(form, after))).toMatchObject([
      { code: "SUBMISSION_PLACE", changes: ["REWORDED", "ALTERED"], altered: ["mostChoices", "printedBase"] },
    ]);
  });

  it("see a scale that is turned, and one that says something else", () => {
    const turned = { ...form.scale, printOrder: "DESCENDING" as const };
    expect(changes({ ...form, scale: turned })).toEqual([["SCALE", "scale", null, ["TURNED"]]]);
    expect(changes({ ...form, scale: { ...turned, labels: form.scale.labels.with(0, "Kém") } })).toEqual([
      ["SCALE", "scale", null, ["REWORDED", "TURNED"]],
    ]);
  });
});

const forms = fc
  .record({
    base: fc.constantFrom(...FORMS_2024.map(formContentOf)),
    dropped: fc.nat({ max: 3 }),
    seed: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    twice: fc.boolean(),
    freeText: fc.option(fc.constantFrom("", "Góp ý", "Ý kiến khác")),
  })
  .map(({ base, dropped, seed, twice, freeText }): FormContent => {
    const shuffled = <T>(list: readonly T[]) =>
      list
        .map((value, at) => ({ value, key: seed[at % seed.length] ?? 0 }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ value }) => value);
    const questions = shuffled(base.questions).slice(dropped);
    return {
      ...base,
      contents: shuffled(base.contents).map((content) => ({
        ...content,
        criteria: shuffled(content.criteria).slice(dropped),
      })),
      questions: twice ? [...questions, ...questions.slice(0, 1)] : questions,
      freeText,
    };
  });

const named = (lines: readonly FormChange[], change: FormChangeKind) =>
  lines
    .flatMap(({ kind, parent, code, changes: kinds }) =>
      kinds.includes(change) ? [`${kind} ${parent} ${code}`] : [],
    )
    .toSorted();

describe("a comparison", () => {
  it("of a form with itself has a line an item and no change", () => {
    fc.assert(
      fc.property(forms, (one) => {
        const lines = diffForms(one, one);
        expect(lines.length).toBeGreaterThan(0);
        expect(changedLines(lines)).toEqual([]);
      }),
    );
  });

  it("has added and dropped swap when its sides do, and what else changed stay", () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        const there = diffForms(one, other);
        const back = diffForms(other, one);
        expect(named(there, "ADDED")).toEqual(named(back, "DROPPED"));
        expect(named(there, "DROPPED")).toEqual(named(back, "ADDED"));
        for (const kind of ["REWORDED", "ALTERED", "TURNED"] as const) {
          expect(named(there, kind)).toEqual(named(back, kind));
        }
        expect(named(there, "MOVED")).toHaveLength(named(back, "MOVED").length);
      }),
    );
  });
});
