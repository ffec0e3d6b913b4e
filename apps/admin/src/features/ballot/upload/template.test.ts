import { questionColumnsOf } from "@sipas/domain/ballot";
import { BALLOT_FORMS, CRITERIA_SET_OF_FORM, criteriaOf } from "@sipas/domain/criteria";
import { expect, it } from "vitest";
import { templateHeader } from "./template.ts";

it.each(BALLOT_FORMS)("has every criterion and question of the %s form, in the order of the form", (form) => {
  const set = CRITERIA_SET_OF_FORM[form];
  expect(templateHeader(set)).toEqual([
    "serial",
    "agency",
    "form",
    "validity",
    "enumerator",
    ...criteriaOf(set).map(({ code }) => code),
    ...questionColumnsOf(form),
  ]);
});

it("has as many criteria and questions as the year's ballots", () => {
  const columns = BALLOT_FORMS.map((form) => templateHeader(CRITERIA_SET_OF_FORM[form]).length - 5);
  expect(columns).toEqual([24 + 16, 23 + 14, 12 + 1]);
});
