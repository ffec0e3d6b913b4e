import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runLanes } from "./steps.mjs";

const lines = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe("steps in lanes", () => {
  it("run side by side, each lane in its own order, and are counted together", async () => {
    const began = [];
    const { promise: secondBegan, resolve: begin } = Promise.withResolvers();
    const first = [
      { name: "a", action: async () => (began.push("a"), await secondBegan, { passed: 2, failed: 0 }) },
      { name: "b", action: async () => (began.push("b"), { passed: 1, failed: 0 }) },
    ];
    const second = [
      { name: "c", action: async () => (began.push("c"), begin(), { passed: 4, failed: 1, output: "why" }) },
    ];
    expect(await runLanes(first, second)).toEqual({ passed: 7, failed: 1 });
    expect(began).toEqual(["a", "c", "b"]);
  });

  it("count a step that throws as a failure and go on", async () => {
    const thrown = { name: "a", action: () => Promise.reject(new Error("boom")) };
    const fine = { name: "b", action: async () => ({ passed: 1, failed: 0 }) };
    expect(await runLanes([thrown, fine], [])).toEqual({ passed: 1, failed: 1 });
    expect(lines.join("\n")).toContain("boom");
  });
});
