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

const COLUMNS: readonly Action[] = [
  "account.manage",
  "audit.read",
  "agency.read",
  "criteria.read",
  "plan.read",
  "plan.edit",
  "plan.issue",
  "ballot.read",
  "ballot.import",
  "score.read",
  "score.run",
];

/** A column an action, in the order of COLUMNS; what is not marked is denied. */
const RIGHTS: Record<Role, string> = {
  //                 acc aud age cri pln edt iss bal imp sco run
  SURVEY_OFFICER: "   -   x   x   x   x   x   x   x   x   x   x",
  DIVISION_HEAD: "    -   x   x   x   x   x   x   x   x   x   x",
  DIRECTOR: "         -   x   x   x   x   -   -   x   -   x   -",
  MONITOR: "          -   -   x   x   x   -   -   -   -   -   -",
  MONITORING_HEAD: "  -   x   x   x   x   -   -   -   -   -   -",
  DATA_ENTRY: "       -   -   x   x   x   -   -   x   x   -   -",
  FIELD_COORDINATOR: "-   -   x   x   x   -   -   -   -   -   -",
  AGENCY_VIEWER: "    -   -   x   x   x   -   -   -   -   -   -",
  INTEGRATOR: "       -   -   x   x   x   -   -   -   -   -   -",
  SYSTEM_ADMIN: "     x   x   x   x   x   -   -   -   -   -   -",
};

const marked = (role: Role): readonly Action[] => {
  const marks = RIGHTS[role].trim().split(/\s+/);
  return COLUMNS.filter((_, column) => marks[column] === "x");
};

describe("what a role may do", () => {
  it("is written out for every action", () => {
    expect(COLUMNS).toEqual(ACTIONS);
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
