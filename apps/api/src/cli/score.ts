import { BallotReader, SerialRegister } from "@sipas/domain/ballot";
import type { BallotRow } from "@sipas/domain/ballot";
import { FORM_OF_2024, FORM_OF_MODE, FORMS_2024 } from "@sipas/domain/criteria";
import { countBallot, createTally, scoreTally, toScoreDocument } from "@sipas/domain/scoring";
import type { ScoreDocument, ScoredAgency, Tally } from "@sipas/domain/scoring";
import { readCsvFile } from "./csv-file.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { readPlanFile } from "./plan-file.ts";
import type { PlanFile } from "./plan-file.ts";

export interface ScoreFiles {
  /** Null when the option was not given, which was reported. */
  readonly plan: string | null;
  readonly ballots: readonly string[];
}

/**
 * `sipas score`: every index of a year from plain files. Answers null once there is an error; then
 * all of them, in the plan and in every ballot file, have been reported.
 */
export function score(files: ScoreFiles, diagnostics: Diagnostics): ScoreDocument | null {
  const plan = files.plan === null ? UNKNOWN_PLAN : readPlanFile(files.plan, diagnostics);
  const agencies = (plan.agencies ?? []).map(({ code, block, serviceMode }): ScoredAgency => ({
    code,
    block: block ?? "",
    criteriaSet: FORM_OF_2024[FORM_OF_MODE[serviceMode ?? "IN_PERSON"]],
  }));
  const tally = createTally(agencies);
  const serials = new SerialRegister();
  for (const file of files.ballots) countFile(file, plan, tally, serials, diagnostics);
  if (diagnostics.failed || !plan.method) return null;
  return toScoreDocument(scoreTally(tally, plan.method), plan.method.rounding);
}

const UNKNOWN_PLAN: PlanFile = { method: null, agencies: null };

function countFile(
  file: string,
  plan: PlanFile,
  tally: Tally,
  serials: SerialRegister,
  diagnostics: Diagnostics,
): void {
  const agencies =
    plan.agencies?.map(({ code, serviceMode }) => ({
      code,
      form: serviceMode && FORM_OF_MODE[serviceMode],
    })) ?? null;
  const onBallot = (ballot: BallotRow) => {
    // An agency whose mode could not be read takes any form; nothing is scored then anyway.
    if (ballot.validity === "VALID" && !diagnostics.failed) countBallot(tally, ballot.agency, ballot.answers);
  };
  readCsvFile(
    file,
    diagnostics,
    (reports) => new BallotReader({ file, agencies, forms: FORMS_2024, serials, onBallot, ...reports }),
  );
}
