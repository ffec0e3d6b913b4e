import { BALLOT_FORMS, CRITERIA_SET_OF_FORM, criteriaOf } from "@sipas/domain/criteria";
import { expect, it } from "vitest";
import { templateHeader } from "./template.ts";

it.each(BALLOT_FORMS)("has every criterion of the %s form, in the order of the form", (form) => {
  const set = CRITERIA_SET_OF_FORM[form];
  expect(templateHeader(set)).toEqual([
    "serial",
    "agency",
    "form",
    "validity",
    "enumerator",
    ...criteriaOf(set).map(({ code }) => code),
  ]);
});

it("has as many criteria as the year's sets", () => {
  const criteria = BALLOT_FORMS.map((form) => templateHeader(CRITERIA_SET_OF_FORM[form]).length - 5);
  expect(criteria).toEqual([24, 23, 12]);
});
