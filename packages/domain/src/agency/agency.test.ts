import { describe, expect, it } from "vitest";
import { BLOCKS, SERVICE_MODES } from "./agency.ts";
import { BLOCK_LABELS, SERVICE_MODE_LABELS } from "./labels.vi.ts";

describe("an agency in the roster", () => {
  it.each([
    ["block", BLOCKS, BLOCK_LABELS],
    ["service mode", SERVICE_MODES, SERVICE_MODE_LABELS],
  ] as const)("has a %s that people can tell from every other", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual(values);
    expect(new Set(Object.values(labels)).size).toBe(values.length);
  });
});
