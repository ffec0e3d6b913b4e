import { describe, expect, it } from "vitest";
import { checkFormDraft } from "./form-draft.ts";
import { formContentOf, type FormContent, type Question } from "./form-version.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";

const form = formContentOf(FORM_OF_2024.DIRECT);
const [content] = form.contents;
const question = form.questions[0]!;
const withContent = (change: Partial<FormContent["contents"][number]>): FormContent => ({
  ...form,
  contents: [{ ...content!, ...change }],
});
const withQuestion = (change: Partial<Question>): FormContent => ({
  ...form,
  questions: [{ ...question, ...change }],
});
const option = { code: "A", label: "A", band: null };

describe("a form's draft", () => {
  it.each(FORMS_2024)("is stored as it is when it is that of $code", (sound) => {
    expect(checkFormDraft(sound)).toEqual({ ok: true, value: formContentOf(sound) });
  });

  it("may be incomplete, and comes back cleaned", () => {
    const begun: FormContent = {
      contents: [
        {
          code: "access",
          name: "  Tiếp   cận ".normalize("NFD"),
          criteria: [{ code: "access.1", wording: "" }],
        },
      ],
      questions: [{ ...question, wording: "", options: [] }],
      scale: { labels: ["", "", "", "", ""], printOrder: "DESCENDING" },
      freeText: "",
    };
    expect(checkFormDraft(begun)).toEqual({
      ok: true,
      value: { ...begun, contents: [{ ...begun.contents[0], name: "Tiếp cận" }] },
    });
  });

  it.each<[string, FormContent, string, string]>([
    ["a content's code in capitals", withContent({ code: "ACCESS" }), "CODE_INVALID", "contents.0.code"],
    ["a content called as the scale is", withContent({ code: "scale" }), "CODE_INVALID", "contents.0.code"],
    ["an essay for a name", withContent({ name: "a".repeat(201) }), "TEXT_TOO_LONG", "contents.0.name"],
    [
      "a criterion without a number",
      withContent({ criteria: [{ code: "access", wording: "" }] }),
      "CODE_INVALID",
      "contents.0.criteria.0.code",
    ],
    [
      "a wording with a character that nobody sees",
      withContent({ criteria: [{ code: "access.1", wording: "a\u202e" }] }),
      "TEXT_UNPRINTABLE",
      "contents.0.criteria.0.wording",
    ],
    [
      "more criteria than a page holds",
      withContent({ criteria: Array.from({ length: 41 }, () => ({ code: "access.1", wording: "" })) }),
      "TOO_MANY",
      "contents.0.criteria",
    ],
    ["a question without a code", withQuestion({ code: "" }), "CODE_INVALID", "questions.0.code"],
    ["half a choice", withQuestion({ mostChoices: 1.5 }), "COUNT_INVALID", "questions.0.mostChoices"],
    [
      "an option with a blank in its code",
      withQuestion({ options: [{ ...option, code: "A B" }] }),
      "CODE_INVALID",
      "questions.0.options.0.code",
    ],
    [
      "a rating in small letters",
      withQuestion({ ratings: [{ code: "very", label: "" }] }),
      "CODE_INVALID",
      "questions.0.ratings.0.code",
    ],
    [
      "an age below nothing",
      withQuestion({ options: [{ ...option, band: { from: -1, to: null } }] }),
      "BAND_INVALID",
      "questions.0.options.0.band.from",
    ],
    [
      "a scale of four levels",
      { ...form, scale: { ...form.scale, labels: form.scale.labels.slice(1) } },
      "SCALE_INVALID",
      "scale.labels",
    ],
    ["a prompt that is an essay", { ...form, freeText: "a".repeat(501) }, "TEXT_TOO_LONG", "freeText"],
  ])("is refused with %s", (_, draft, code, path) => {
    expect(checkFormDraft(draft)).toMatchObject({ ok: false, problems: [{ code, path }] });
  });
});
