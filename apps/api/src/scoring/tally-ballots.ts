import { createHash } from "node:crypto";
import { BALLOT_FORMS, type BallotForm, type BallotFormVersion, type Choices } from "@sipas/domain/criteria";
import {
  countBallot,
  createTally,
  QuestionTally,
  type ScoredAgency,
  type Tally,
} from "@sipas/domain/scoring";
import type { EntityManager } from "typeorm";
import { ballotLines } from "../ballot/ballot.queries.ts";

export interface CountedBallots {
  readonly tally: Tally;
  /** Of the forms that an agency is measured by. */
  readonly questions: QuestionTally;
  readonly valid: number;
  readonly void: number;
  /** SHA-256 of the lines as they are read, which is what COPY writes: anyone can make them again. */
  readonly digest: string;
}

/** An agency with the form that its ballots are of. */
export interface MeasuredAgency extends ScoredAgency {
  readonly criteriaSet: BallotFormVersion;
}

const ZERO = "0".charCodeAt(0);

/** Streams the ballots of a plan by serial into counts and a digest; never more than a piece of them is in memory. */
export async function tallyBallots(
  manager: EntityManager,
  planId: string,
  agencies: readonly MeasuredAgency[],
): Promise<CountedBallots> {
  const tally = createTally(agencies);
  const measured = new Map(agencies.map(({ criteriaSet }) => [criteriaSet.form, criteriaSet]));
  const questions = new QuestionTally(BALLOT_FORMS.flatMap((form) => measured.get(form) ?? []));
  const places = new Map(agencies.map((agency, place) => [agency.code, place]));
  const digest = createHash("sha256");
  const counts = { VALID: 0, VOID: 0 };
  const count = (line: string) => {
    const [, agency = "", form = "", validity, answers = "", choices = "{}"] = line.split("\t");
    if (validity === "VOID") {
      counts.VOID += 1;
      return;
    }
    counts.VALID += 1;
    const place = places.get(agency);
    if (place === undefined) throw new Error("a ballot belongs to an agency that the plan lacks");
    countBallot(tally, place, bytesOf(answers));
    questions.count(form as BallotForm, JSON.parse(choices) as Choices);
  };
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of ballotLines(manager, planId)) {
    digest.update(chunk);
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const line of lines) count(line);
  }
  return { tally, questions, valid: counts.VALID, void: counts.VOID, digest: digest.digest("hex") };
}

/** An answer's byte is at most 9, so the second digit of its hex is all of it. */
function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, place) => hex.charCodeAt(2 * place + 1) - ZERO);
}
