import { describe, expect, it } from "vitest";
import { SERVICE_MODES } from "./agency.ts";
import { COMPARABILITIES, COMPARABILITY_REASONS } from "./comparability.ts";
import {
  AGENCY_KIND_LABELS,
  COMPARABILITY_LABELS,
  COMPARABILITY_REASON_LABELS,
  LINEAGE_KIND_LABELS,
  SERVICE_MODE_LABELS,
} from "./labels.vi.ts";
import { LINEAGE_KINDS } from "./lineage.ts";
import { AGENCY_KINDS } from "./registry.ts";

describe("an agency over the years", () => {
  it.each([
    ["kind", AGENCY_KINDS, AGENCY_KIND_LABELS],
    ["service mode", SERVICE_MODES, SERVICE_MODE_LABELS],
    ["kind of lineage", LINEAGE_KINDS, LINEAGE_KIND_LABELS],
    ["comparability", COMPARABILITIES, COMPARABILITY_LABELS],
    ["reason of comparability", COMPARABILITY_REASONS, COMPARABILITY_REASON_LABELS],
  ] as const)("has a %s that people can tell from every other", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual(values);
    expect(new Set(Object.values(labels)).size).toBe(values.length);
  });
});
