import { describe, expect, it } from "vitest";
import { isProvisional, itemsOf, keptConfirmations, unconfirmedItems } from "./form-items.ts";
import type { BallotFormVersion, FormContent } from "./form-version.ts";
import { FORM_OF_2024 } from "./forms-2024.ts";

const form = { ...FORM_OF_2024.DIRECT, freeText: "Ông/Bà góp ý thêm" };
const codes = itemsOf(form).map(({ code }) => code);
const all = codes.map((item) => ({ item, by: "Chuyên viên", at: "2025-08-01T02:00:00.000Z" }));
const lost = (after: FormContent) => {
  const kept = new Set(keptConfirmations(all, form, after).map(({ item }) => item));
  return codes.filter((code) => !kept.has(code));
};

describe("the items of a form", () => {
  it("are its contents with their criteria, its questions, the scale and the open question, each once", () => {
    expect(codes.slice(0, 6)).toEqual([
      "access",
      "access.1",
      "access.2",
      "access.3",
      "access.4",
      "procedure",
    ]);
    expect(codes.slice(-3)).toEqual(["RESIDENCE", "scale", "freeText"]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(5 + 24 + 16 + 2);
    expect(itemsOf(FORM_OF_2024.DIRECT).at(-1)?.code).toBe("scale");
  });

  it("say where they stand", () => {
    const paths = new Map(itemsOf(form).map(({ code, path }) => [code, path]));
    expect(["procedure.2", "TRIPS", "freeText"].map((code) => paths.get(code))).toEqual([
      "contents.1.criteria.1",
      "questions.3",
      "freeText",
    ]);
  });
});

describe("a form", () => {
  const confirmed = (confirmations: BallotFormVersion["confirmations"]) => ({ ...form, confirmations });

  it("is provisional while any item is not confirmed", () => {
    expect(unconfirmedItems(confirmed([]))).toEqual(codes);
    expect(unconfirmedItems(confirmed(all.slice(1)))).toEqual(["access"]);
    expect([confirmed([]), confirmed(all.slice(1)), confirmed(all)].map(isProvisional)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("an edited item", () => {
  const [first, ...others] = form.contents;
  const withCriteria = (criteria: FormContent["contents"][number]["criteria"]): FormContent => ({
    ...form,
    contents: [{ ...first!, criteria }, ...others],
  });

  it("keeps its confirmation as long as it says the same, wherever it moves", () => {
    expect(lost(form)).toEqual([]);
    expect(lost(withCriteria(first!.criteria.toReversed()))).toEqual([]);
    expect(lost({ ...form, questions: form.questions.toReversed() })).toEqual([]);
  });

  it("loses it when its wording, an option, the scale or the prompt changes, or when it is gone", () => {
    const [head, ...rest] = first!.criteria;
    expect(lost(withCriteria([{ ...head!, wording: "Khác" }, ...rest]))).toEqual(["access.1"]);
    expect(lost(withCriteria(rest))).toEqual(["access.1"]);
    const questions = form.questions.map((question) =>
      question.code === "SEX" ? { ...question, options: question.options.toReversed() } : question,
    );
    expect(lost({ ...form, questions })).toEqual(["SEX"]);
    expect(lost({ ...form, scale: { ...form.scale, printOrder: "DESCENDING" } })).toEqual(["scale"]);
    expect(lost({ ...form, freeText: null })).toEqual(["freeText"]);
  });
});
