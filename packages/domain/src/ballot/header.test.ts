import { expect, it } from "vitest";
import { BALLOT_FORMS, FORM_OF_2024, criteriaOf } from "../criteria/index.ts";
import { ballotHeaderOf } from "./header.ts";
import { questionColumnsOf } from "./question-columns.ts";

it.each(BALLOT_FORMS)("has every criterion and question of the %s form, in the order of the form", (form) => {
  expect(ballotHeaderOf(FORM_OF_2024[form])).toEqual([
    "serial",
    "agency",
    "form",
    "validity",
    "enumerator",
    ...criteriaOf(FORM_OF_2024[form]).map(({ code }) => code),
    ...questionColumnsOf(FORM_OF_2024[form]),
  ]);
});

it("has as many criteria and questions as the year's ballots", () => {
  const columns = BALLOT_FORMS.map((form) => ballotHeaderOf(FORM_OF_2024[form]).length - 5);
  expect(columns).toEqual([24 + 16, 23 + 14, 12 + 1]);
});
