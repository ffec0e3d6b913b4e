import { describe, expect, it } from "vitest";
import {
  ACTIONS,
  actionsOf,
  can,
  ORGANISATION_KINDS,
  ORGANISATIONS_OF_ROLE,
  ROLES,
  type Action,
  type OrganisationKind,
  type Role,
} from "./access.ts";

/** A column a role, in the order of ROLES; what is not marked is denied. */
// prettier-ignore
const MARKS: Record<Action, string> = {
  // off head dir mon moh ent fld agy int sys
  "account.manage":      "- - - - - - - - - x",
  "audit.read":          "x x x - x - - - - x",
  "agency.read":         "x x x x x x x x x x",
  "agency.edit":         "x x - - - - - - - -",
  "criteria.read":       "x x x x x x x x x x",
  "criteria.read.draft": "x x x - - - - - - -",
  "criteria.edit":       "x x - - - - - - - -",
  "criteria.confirm":    "x x - - - - - - - -",
  "plan.read":           "x x x x x x x x x x",
  "plan.read.draft":     "x x x - - - - - - -",
  "plan.edit":           "x x - - - - - - - -",
  "plan.issue":          "x x - - - - - - - -",
  "sample.read":         "x x x - - - x - - -",
  "sample.import":       "x x - - - - - - - -",
  "sample.close":        "x x - - - - - - - -",
  "contact.reveal":      "x x - - - - x - - -",
  "fieldwork.read":      "x x x - - - x - - -",
  "fieldwork.import":    "x x - - - - x - - -",
  "fieldwork.close":     "x x - - - - - - - -",
  "ballot.read":         "x x x - - x - - - -",
  "ballot.import":       "x x - - - x - - - -",
  "ballot.void":         "x x - - - - - - - -",
  "ballot.close":        "x x - - - - - - - -",
  "callback.read":       "x x x - x - - - - -",
  "callback.draw":       "x x - - - - - - - -",
  "callback.call":       "- - - x x - - - - -",
  "callback.close":      "x x - - - - - - - -",
  "score.read":          "x x x - - - - - - -",
  "score.run":           "x x - - - - - - - -",
  "publication.read":    "x x x - - - - - - -",
  "publication.record":  "x x - - - - - - - -",
  "publication.confirm": "x x x - - - - - - -",
  "reopening.read":      "x x x - - - - - - -",
  "reopening.request":   "x x - - - - - - - -",
  "reopening.confirm":   "- x x - - - - - - -",
  "reopening.withdraw":  "x x x - - - - - - -",
};

const marked = (role: Role): readonly Action[] => {
  const column = ROLES.indexOf(role);
  return ACTIONS.filter((action) => MARKS[action].split(" ")[column] === "x");
};

describe("what a role may do", () => {
  it("is written out for every action and role", () => {
    expect(Object.keys(MARKS)).toEqual(ACTIONS);
    for (const marks of Object.values(MARKS)) expect(marks.split(" ")).toHaveLength(ROLES.length);
  });

  it.each(ROLES)("is exactly what the table says for %s", (role) => {
    expect(ACTIONS.filter((action) => can({ role }, action))).toEqual(marked(role));
    expect([...actionsOf(role)].toSorted()).toEqual([...marked(role)].toSorted());
  });

  it("names no action twice", () => {
    for (const role of ROLES) expect(new Set(actionsOf(role)).size).toBe(actionsOf(role).length);
  });

  it("keeps who verifies away from answers and indices", () => {
    for (const role of ["MONITOR", "MONITORING_HEAD"] as const) {
      expect(can({ role }, "ballot.read")).toBe(false);
      expect(can({ role }, "score.read")).toBe(false);
    }
  });

  it("keeps who manages accounts away from ballots, plans and figures", () => {
    const managers = ROLES.filter((role) => can({ role }, "account.manage"));
    expect(managers).toEqual(["SYSTEM_ADMIN"]);
    for (const action of ["plan.edit", "plan.issue", "ballot.read", "score.read", "score.run"] as const) {
      expect(can({ role: "SYSTEM_ADMIN" }, action)).toBe(false);
    }
  });
});

const HOLDERS: Record<Role, readonly OrganisationKind[]> = {
  SURVEY_OFFICER: ["HOME_AFFAIRS"],
  DIVISION_HEAD: ["HOME_AFFAIRS"],
  DIRECTOR: ["HOME_AFFAIRS"],
  MONITOR: ["HOME_AFFAIRS", "FATHERLAND_FRONT", "VETERANS"],
  MONITORING_HEAD: ["HOME_AFFAIRS", "FATHERLAND_FRONT", "VETERANS"],
  DATA_ENTRY: ["HOME_AFFAIRS", "POST", "OTHER"],
  FIELD_COORDINATOR: ["POST"],
  AGENCY_VIEWER: ["HOME_AFFAIRS", "RATED_AGENCY"],
  INTEGRATOR: ORGANISATION_KINDS,
  SYSTEM_ADMIN: ORGANISATION_KINDS,
};

describe("the organisations whose members may hold a role", () => {
  it.each(ROLES)("are those of the table for %s", (role) => {
    expect(new Set(ORGANISATIONS_OF_ROLE[role])).toEqual(new Set(HOLDERS[role]));
  });

  it("leave no kind of organisation without a role", () => {
    for (const kind of ORGANISATION_KINDS) {
      expect(ROLES.filter((role) => ORGANISATIONS_OF_ROLE[role].includes(kind))).not.toEqual([]);
    }
  });
});
