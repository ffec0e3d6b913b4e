import { describe, expect, it } from "vitest";
import { requireFrozen, requireUnfrozen, validateForm } from "./form-lifecycle.ts";
import { FORM_STATES, formCodeOf, partsOfFormCode } from "./form-version.ts";

const form = (state: (typeof FORM_STATES)[number]) => ({ code: "2025-DIRECT", state });
const finding = { code: "WORDING_MISSING", message: "Nhập lời văn.", path: "questions.0.wording" };

describe("a form version", () => {
  it("changes until it is frozen, and is superseded from then on", () => {
    expect(FORM_STATES.map((state) => requireUnfrozen(form(state)).ok)).toEqual([true, true, false]);
    expect(FORM_STATES.map((state) => requireFrozen(form(state)).ok)).toEqual([false, false, true]);
  });

  it("is validated when nothing is wrong with it, else refused with all that is", () => {
    expect(validateForm(form("DRAFT"), [])).toEqual({ ok: true, value: "VALIDATED" });
    expect(validateForm(form("DRAFT"), [finding, finding])).toEqual({
      ok: false,
      problems: [finding, finding],
    });
    expect(validateForm(form("FROZEN"), [finding])).toMatchObject({
      ok: false,
      problems: [{ code: "FORM_FROZEN" }],
    });
  });

  it("is called by year and kind, a later one by its number too", () => {
    expect([1, 2, 10].map((version) => formCodeOf(2025, "ONLINE", version))).toEqual([
      "2025-ONLINE",
      "2025-ONLINE-2",
      "2025-ONLINE-10",
    ]);
    for (const version of [1, 2, 10]) {
      const parts = { year: 2025, form: "ONLINE", version } as const;
      expect(partsOfFormCode(formCodeOf(2025, "ONLINE", version))).toEqual(parts);
    }
    for (const code of ["", "2025", "2025-ONLINE-1", "2025-ONLINE-0", "25-ONLINE", "2025-PAPER"]) {
      expect(partsOfFormCode(code)).toBeNull();
    }
  });
});
