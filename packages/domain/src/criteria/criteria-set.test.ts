import { describe, expect, it } from "vitest";
import { SERVICE_MODES } from "../agency/index.ts";
import { BALLOT_FORMS, criteriaOf, FORM_OF_MODE, type BallotForm } from "./criteria-set.ts";
import { CRITERIA_SET_OF_FORM, CRITERIA_SETS_2024 } from "./sets-2024.ts";

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
    const set = CRITERIA_SET_OF_FORM[form];
    expect(set.contents).toHaveLength(contents);
    expect(criteriaOf(set)).toHaveLength(criteria);
  });

  it.each(BALLOT_FORMS)("keep the criteria of form %s in the order of the form, each code once", (form) => {
    const codes = criteriaOf(CRITERIA_SET_OF_FORM[form]).map(({ code }) => code);
    expect(codes).toEqual(CODES[form]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(CRITERIA_SETS_2024)("keep in $code every criterion under its content, worded once", (set) => {
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
    expect(CRITERIA_SETS_2024.every((set) => set.provisional && set.year === 2024)).toBe(true);
  });

  it("are one a form, each under the code of its year and form", () => {
    expect(CRITERIA_SETS_2024.map(({ code }) => code)).toEqual(BALLOT_FORMS.map((form) => `2024-${form}`));
    for (const form of BALLOT_FORMS) expect(CRITERIA_SET_OF_FORM[form].form).toBe(form);
  });

  it.each(SERVICE_MODES)("measure agencies of mode %s by that mode's form and no other", (mode) => {
    expect(CRITERIA_SET_OF_FORM[FORM_OF_MODE[mode]].serviceMode).toBe(mode);
    expect(CRITERIA_SETS_2024.filter((set) => set.serviceMode === mode)).toHaveLength(1);
  });
});
