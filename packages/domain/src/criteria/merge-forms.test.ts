import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formContentOf, type FormContent } from "./form-version.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";
import { mergeForms } from "./merge-forms.ts";

const base = formContentOf(FORM_OF_2024.DIRECT);
const [first, ...rest] = base.contents;
const [place, ...questions] = base.questions;
const added = { ...place!, code: "NEW", wording: "Câu mới" };

describe("one's own changes on top of another's", () => {
  it("keep what each changed alone", () => {
    const mine = { ...base, freeText: "Góp ý", questions: [{ ...place!, wording: "Nơi nộp" }, ...questions] };
    const theirs: FormContent = {
      ...base,
      contents: [{ ...first!, name: "Tiếp cận" }, ...rest],
      questions: [{ ...place!, mostChoices: 2 }, ...questions],
    };
    expect(mergeForms(base, mine, theirs)).toEqual({
      ...theirs,
      freeText: "Góp ý",
      questions: [{ ...place!, wording: "Nơi nộp", mostChoices: 2 }, ...questions],
    });
  });

  it("win where both changed the same", () => {
    const mine = { ...base, contents: [{ ...first!, name: "Của tôi" }, ...rest] };
    const theirs = { ...base, contents: [{ ...first!, name: "Của người khác" }, ...rest] };
    expect(mergeForms(base, mine, theirs)).toEqual(mine);
  });

  it("keep an item that one changed and the other dropped, unless one dropped it oneself", () => {
    const changed = { ...base, questions: [{ ...place!, wording: "Nơi nộp" }, ...questions] };
    const dropped = { ...base, questions };
    expect(mergeForms(base, changed, dropped)).toEqual(changed);
    expect(mergeForms(base, dropped, changed)).toEqual(dropped);
  });

  it("keep additions of both, each where it stood", () => {
    const mine = { ...base, questions: [place!, added, ...questions] };
    const theirs = { ...base, questions: [...questions, place!, { ...added, code: "OTHER" }] };
    expect(mergeForms(base, mine, theirs).questions).toEqual([
      ...questions,
      place,
      added,
      { ...added, code: "OTHER" },
    ]);
  });

  it("lose no row that has the code of another", () => {
    const mine = { ...base, questions: [place!, { ...place!, wording: "Chép" }, ...questions] };
    expect(mergeForms(base, mine, base)).toEqual(mine);
  });
});

const forms = fc
  .tuple(
    fc.constantFrom(...FORMS_2024.map(formContentOf)),
    fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
    fc.nat({ max: 3 }),
  )
  .map(([form, order, dropped]): FormContent => {
    const shuffled = <T>(rows: readonly T[]) =>
      rows
        .map((row, at) => ({ row, key: order[at % order.length] ?? 0 }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ row }) => row)
        .slice(dropped);
    return { ...form, contents: shuffled(form.contents), questions: shuffled(form.questions) };
  });

describe("a merge", () => {
  it("is the other's where one changed nothing, and one's own where the other did not", () => {
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        expect(mergeForms(one, one, other)).toEqual(other);
        expect(mergeForms(one, other, one)).toEqual(other);
      }),
    );
  });
});
