import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTerms, reserveOf, termBlockers } from "./terms.ts";
import { SOUND_PLAN } from "./testing/sound-plan.ts";

describe("the terms of a plan", () => {
  it.each([
    [{ reserveRatio: "1.1" }, "RATIO_INVALID", "reserveRatio"],
    [{ reserveRatio: "10" }, "RATIO_INVALID", "reserveRatio"],
    [{ smallCell: 4 }, "SMALL_CELL_INVALID", "smallCell"],
    [{ smallCell: 5.5 }, "SMALL_CELL_INVALID", "smallCell"],
    [{ smallCell: 1001 }, "SMALL_CELL_INVALID", "smallCell"],
    [{ retentionUntil: "31/12/2026" }, "DAY_INVALID", "retentionUntil"],
  ])("are refused with %o", (change, code, path) => {
    expect(checkTerms({ ...SOUND_PLAN, ...change })).toMatchObject([{ code, path }]);
  });

  it("allow breakdowns of five people, and no reserve", () => {
    expect(checkTerms({ ...SOUND_PLAN, smallCell: 5, reserveRatio: "0" })).toEqual([]);
  });

  it("keep personal data until after the publication", () => {
    const published = SOUND_PLAN.windows.publication.to!;
    const until = (retentionUntil: string | null) =>
      termBlockers({ ...SOUND_PLAN, retentionUntil }).map(({ code }) => code);
    expect([until(null), until(published), until("2026-01-01")]).toEqual([
      ["RETENTION_MISSING"],
      ["RETENTION_TOO_EARLY"],
      [],
    ]);
  });
});

describe("the reserve of a quota", () => {
  it.each([
    [100, "0.1", 10],
    [101, "0.1", 11],
    [0, "0.1", 0],
    [70, "0.2", 14],
    [100, "", null],
  ])("of %i at %s is %s", (official, ratio, reserve) => {
    expect(reserveOf(official, ratio)).toBe(reserve);
  });

  it("is never less than the ratio asks for, and never a whole ballot more", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1000), (official, perMille) => {
        const reserve = reserveOf(official, (perMille / 1000).toFixed(3))!;
        expect(reserve * 1000).toBeGreaterThanOrEqual(official * perMille);
        expect((reserve - 1) * 1000).toBeLessThan(Math.max(official * perMille, 1));
      }),
    );
  });
});
