import { describe, expect, it } from "vitest";
import { safeReturn, sessionUrls } from "./urls.ts";

describe("the way back after signing in", () => {
  it.each(["/agencies?block=DISTRICT", "/plans/1"])("leads to %s", (from) =>
    expect(safeReturn(from)).toBe(from),
  );

  it.each([null, "", "//evil.example", "/\\evil.example", "https://evil.example", "/sign-in?from=/x"])(
    "leads home instead of to %s",
    (from) => expect(safeReturn(from)).toBe("/"),
  );

  it("is not spelled out when it is home", () => expect(sessionUrls.signIn("/")).toBe("/sign-in"));

  it("remembers that a session ended", () => {
    expect(sessionUrls.signInAgain("/plans/1")).toBe("/sign-in?from=%2Fplans%2F1&ended=1");
    expect(sessionUrls.signInAgain("/")).toBe("/sign-in?ended=1");
  });
});
