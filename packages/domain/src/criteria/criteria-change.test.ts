import { describe, expect, it } from "vitest";
import { criteriaChangeOf } from "./criteria-change.ts";
import type { FormContent } from "./form-version.ts";
import { FORM_OF_2024 } from "./forms-2024.ts";

const form: FormContent = FORM_OF_2024.DIRECT;
const [first, ...others] = form.contents;
const [criterion, ...rest] = first!.criteria;
const withFirst = (change: Partial<FormContent["contents"][number]>): FormContent => ({
  ...form,
  contents: [{ ...first!, ...change }, ...others],
});

describe("what a year asks", () => {
  it.each<[string, FormContent]>([
    ["nothing is another", form],
    ["criteria stand in another order", withFirst({ criteria: first!.criteria.toReversed() })],
    ["contents stand in another order", { ...form, contents: form.contents.toReversed() }],
    ["only what enters no index is another", { ...form, questions: [], freeText: "Góp ý" }],
  ])("is the same where %s", (_, after) => {
    expect([criteriaChangeOf(form, after), criteriaChangeOf(after, form)]).toEqual(["SAME", "SAME"]);
  });

  it.each<[string, FormContent]>([
    ["a criterion is worded anew", withFirst({ criteria: [{ ...criterion!, wording: "Khác" }, ...rest] })],
    ["a content has another name", withFirst({ name: "Khác" })],
    ["the scale is turned", { ...form, scale: { ...form.scale, printOrder: "DESCENDING" } }],
    [
      "a level has another name",
      { ...form, scale: { ...form.scale, labels: ["Tệ", ...form.scale.labels.slice(1)] } },
    ],
  ])("is reworded where %s", (_, after) => {
    expect([criteriaChangeOf(form, after), criteriaChangeOf(after, form)]).toEqual(["REWORDED", "REWORDED"]);
  });

  it.each<[string, FormContent]>([
    ["a criterion is gone", withFirst({ criteria: rest })],
    ["a content is gone", { ...form, contents: others }],
    ["it is another kind of form", FORM_OF_2024.ORGANISATION],
  ])("is changed where %s", (_, after) => {
    expect([criteriaChangeOf(form, after), criteriaChangeOf(after, form)]).toEqual(["CHANGED", "CHANGED"]);
  });
});
