import { can, ROLES, type Role } from "@sipas/domain/access";
import { describe, expect, it } from "vitest";
import { features } from "../features.ts";
import { isActive, navigationFor } from "./navigation.ts";

const labelsFor = (role: Role) =>
  navigationFor(features, (action) => can({ role }, action)).map(({ label }) => label);

describe("navigation", () => {
  it("holds accounts for who manages them and nobody else", () => {
    expect(ROLES.filter((role) => labelsFor(role).includes("Tài khoản"))).toEqual(["SYSTEM_ADMIN"]);
  });

  it("holds the audit for who may read it", () => {
    expect(labelsFor("DIRECTOR")).toContain("Nhật ký hệ thống");
    expect(labelsFor("MONITOR")).not.toContain("Nhật ký hệ thống");
  });

  it.each(ROLES)("begins at the overview for %s", (role) => expect(labelsFor(role)[0]).toBe("Tổng quan"));

  it("marks the entry above the screen shown, and home at home alone", () => {
    expect(isActive("/agencies", "/agencies/SNV")).toBe(true);
    expect(isActive("/agencies", "/agencies-old")).toBe(false);
    expect(isActive("/", "/agencies")).toBe(false);
    expect(isActive("/", "/")).toBe(true);
  });
});
