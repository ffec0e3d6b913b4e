import { BALLOT_FORMS, CLOSED_OFFICES, findFormFindings } from "@sipas/domain/criteria";
import { describe, expect, it } from "vitest";
import { PRACTICE_PLAN } from "../demo/practice-plan.ts";
import { FORMS } from "./forms.ts";

const SINCE_JULY_2025 = { from: "2025-07-01", to: "2025-09-30" };

describe("the forms that ship", () => {
  it.each(FORMS)("have nothing wrong with them: $provinceCode $code", (form) => {
    const transaction = form.year === 2024 ? { from: "2023-09-01", to: "2024-09-30" } : SINCE_JULY_2025;
    expect(
      findFormFindings({ ...form.content, form: form.form }, { transaction, closedOffices: CLOSED_OFFICES }),
    ).toEqual([]);
  });

  it("of the practice year fit the window of its plan", () => {
    const { transaction } = PRACTICE_PLAN.windows;
    for (const { year, form, content } of FORMS.filter(({ year }) => year === PRACTICE_PLAN.year)) {
      const facts = { transaction, closedOffices: CLOSED_OFFICES };
      expect([year, form, findFormFindings({ ...content, form }, facts)]).toEqual([year, form, []]);
    }
  });

  it("are one a kind in each year of a province", () => {
    const years = Map.groupBy(FORMS, ({ provinceCode, year }) => `${provinceCode} ${year}`);
    for (const forms of years.values()) expect(forms.map(({ form }) => form)).toEqual(BALLOT_FORMS);
  });
});
