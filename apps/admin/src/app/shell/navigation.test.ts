import { can, ROLES, type Role } from "@sipas/domain/access";
import { describe, expect, it } from "vitest";
import { features } from "../features.ts";
import { currentEntry, navigationFor } from "./navigation.ts";

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

  it("marks the nearest entry above the screen shown, and home at home alone", () => {
    const entries = ["/", "/callbacks", "/callbacks/call"].map((href) => ({ href }));
    const current = (pathname: string) => currentEntry(entries, pathname)?.href;
    expect(current("/callbacks/cases/1")).toBe("/callbacks");
    expect(current("/callbacks/call")).toBe("/callbacks/call");
    expect(current("/callbacks-old")).toBeUndefined();
    expect(current("/")).toBe("/");
  });
});
