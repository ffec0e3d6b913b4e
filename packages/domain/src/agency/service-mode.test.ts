import { describe, expect, it } from "vitest";
import { MODE_REASON_LABELS } from "./labels.vi.ts";
import { FEWEST_USERS, MODE_REASONS, proposeServiceMode } from "./service-mode.ts";

describe("the service mode that a year's dossiers ask for", () => {
  it.each([
    ["no procedures", false, 0, 0, 0, "ORGANISATION_SURVEYED", "NO_SERVICE"],
    ["procedures without dossiers", true, 0, 0, 0, "ORGANISATION_SURVEYED", "NO_DOSSIERS"],
    ["nine users", true, 9, 0, 9, "ORGANISATION_SURVEYED", "FEW_USERS"],
    ["ten users at the counter", true, 10, 0, 10, "IN_PERSON", "IN_PERSON"],
    ["online dossiers alone", true, 0, 900, 700, "ONLINE_ONLY", "ONLINE_ONLY"],
    ["one dossier at the counter among many online", true, 1, 900, 700, "IN_PERSON", "IN_PERSON"],
  ] as const)("with %s", (_, providesService, inPerson, online, users, mode, reason) => {
    expect(proposeServiceMode({ providesService, inPerson, online, users })).toEqual({ mode, reason });
  });

  it("is told in words, the limit of users with it", () => {
    expect(Object.keys(MODE_REASON_LABELS)).toEqual(MODE_REASONS);
    expect(MODE_REASON_LABELS.FEW_USERS).toContain(`dưới ${FEWEST_USERS} `);
  });
});
