import { describe, expect, it } from "vitest";
import { countsOf } from "./vitest-part.mjs";

const report = { numPassedTests: 3, numFailedTests: 0, testResults: [] };

describe("the counts of a run", () => {
  it("are those of its report", () => {
    expect(countsOf({ ...report, numPendingTests: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  it("hold a failure for a file that could not be loaded", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countsOf({ ...report, testResults }, 1).failed).toBe(1);
  });

  it("count no file twice whose test failed", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "failed" }] }];
    expect(countsOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(1);
  });

  it("hold a failure when the runner crashed, wrote no report or ran no test", () => {
    expect(countsOf(report, 1).failed).toBe(1);
    expect(countsOf({}, 0).failed).toBe(1);
    expect(countsOf({ ...report, numPassedTests: 0 }, 0).failed).toBe(1);
  });
});
