import { FrameReader } from "@sipas/domain/frame";
import type { FrameUnit } from "@sipas/domain/frame";
import { drawSample } from "@sipas/domain/sample";
import type { DrawAgency, Sample } from "@sipas/domain/sample";
import { readCsvFile } from "./csv-file.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { readPlanFile } from "./plan-file.ts";

/** What is null was not given, which was reported. */
export interface DrawFiles {
  readonly plan: string | null;
  readonly frame: string | null;
  readonly seed: string | null;
}

/**
 * `sipas draw`: the sample of a year from plain files. Answers null once there is an error; then
 * all of them, in the plan and in the frame, have been reported.
 */
export function draw({ plan, frame, seed }: DrawFiles, diagnostics: Diagnostics): Sample | null {
  const { agencies } =
    plan === null ? { agencies: null } : readPlanFile(plan, diagnostics, { withQuota: true });
  const units =
    frame === null ? [] : readFrame(frame, agencies?.map(({ code }) => code) ?? null, diagnostics);
  if (diagnostics.failed || agencies === null || seed === null) return null;
  const drawn = agencies.flatMap(({ code, quota }): DrawAgency[] => (quota ? [{ code, quota }] : []));
  return drawSample(drawn, units, seed);
}

function readFrame(
  file: string,
  agencies: readonly string[] | null,
  diagnostics: Diagnostics,
): readonly FrameUnit[] {
  const units: FrameUnit[] = [];
  const onUnit = (unit: FrameUnit) => units.push(unit);
  readCsvFile(file, diagnostics, (reports) => new FrameReader({ agencies, onUnit, ...reports }));
  return units;
}
