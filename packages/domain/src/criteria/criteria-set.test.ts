import { describe, expect, it } from "vitest";
import { SERVICE_MODES } from "../agency/index.ts";
import {
  BALLOT_FORMS,
  CRITERIA_COUNTS,
  criteriaOf,
  FORM_OF_MODE,
  MODE_OF_FORM,
  type BallotForm,
} from "./criteria-set.ts";
import { isProvisional } from "./form-items.ts";
import { FORM_OF_2024, FORMS_2024 } from "./forms-2024.ts";

const numbered = (content: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${content}.${index + 1}`);

const common = [
  ...numbered("procedure", 5),
  ...numbered("officials", 6),
  ...numbered("result", 4),
  ...numbered("feedback", 5),
];

/** The columns of a ballot file, in the order of the form. */
const CODES: Record<BallotForm, readonly string[]> = {
  DIRECT: [...numbered("access", 4), ...common],
  ONLINE: [...numbered("access", 3), ...common],
  ORGANISATION: [...numbered("officials", 5), ...numbered("coordination", 3), ...numbered("feedback", 4)],
};

describe("the criteria sets of 2024", () => {
  it.each([
    ["DIRECT", 5, 24],
    ["ONLINE", 5, 23],
    ["ORGANISATION", 3, 12],
  ] as const)("measure by form %s with %i contents and %i criteria", (form, contents, criteria) => {
    const set = FORM_OF_2024[form];
    expect(set.contents).toHaveLength(contents);
    expect([criteriaOf(set).length, CRITERIA_COUNTS[form]]).toEqual([criteria, criteria]);
  });

  it.each(BALLOT_FORMS)("keep the criteria of form %s in the order of the form, each code once", (form) => {
    const codes = criteriaOf(FORM_OF_2024[form]).map(({ code }) => code);
    expect(codes).toEqual(CODES[form]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(FORMS_2024)("keep in $code every criterion under its content, worded once", (set) => {
    for (const content of set.contents) {
      expect(content.name).not.toBe("");
      for (const { code } of content.criteria) expect(code.startsWith(`${content.code}.`)).toBe(true);
    }
    const wordings = criteriaOf(set).map(({ wording }) => wording);
    expect(new Set(wordings).size).toBe(wordings.length);
    expect(wordings.every((wording) => wording === wording.normalize("NFC").trim() && wording !== "")).toBe(
      true,
    );
  });

  it("are provisional until they are compared with the printed ballots", () => {
    expect(FORMS_2024.every((form) => isProvisional(form) && form.year === 2024)).toBe(true);
  });

  it("are one a form, each under the code of its year and form", () => {
    expect(FORMS_2024.map(({ code }) => code)).toEqual(BALLOT_FORMS.map((form) => `2024-${form}`));
    for (const form of BALLOT_FORMS) expect(FORM_OF_2024[form].form).toBe(form);
  });

  it.each(SERVICE_MODES)("measure agencies of mode %s by that mode's form and no other", (mode) => {
    expect(MODE_OF_FORM[FORM_OF_MODE[mode]]).toBe(mode);
  });
});
