import { expect, it } from "vitest";
import { staleVersion } from "./save-versioned.ts";

it("blames nobody for a newer version: it may be one's own second tab", () => {
  const decision = staleVersion();
  expect(decision.ok).toBe(false);
  const [problem] = decision.ok ? [] : decision.problems;
  expect(problem).toMatchObject({ code: "STALE_VERSION", path: "version" });
  expect(problem?.message).toContain("ở nơi khác (người khác hoặc thẻ khác của bạn)");
});
