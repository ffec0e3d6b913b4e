import { BALLOT_FORMS, FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import type { EntityManager } from "typeorm";
import { rosterOf } from "../plan/plan.queries.ts";
import type { BallotFormEntry } from "./ballot.types.ts";

/** A ballot that came back and is not entered. */
export interface AwaitedBallot {
  readonly serial: string;
  readonly agencyCode: string;
  /** The enumerator's code. */
  readonly enumerator: string;
}

/** The codes of a plan's agencies by the form that each is asked about with, in the order of the forms. */
export async function agenciesByForm(
  manager: EntityManager,
  planId: string,
): Promise<ReadonlyMap<BallotForm, readonly string[]>> {
  const roster = await rosterOf(manager, planId);
  const ofForm = Map.groupBy(roster, ({ serviceMode }) => FORM_OF_MODE[serviceMode]);
  const forms = BALLOT_FORMS.filter((form) => ofForm.has(form));
  return new Map(forms.map((form) => [form, ofForm.get(form)!.map(({ agencyCode }) => agencyCode)]));
}

/** What came back of each form of a plan, and what of it is not entered; void ballots are. */
export async function formEntriesOf(
  manager: EntityManager,
  planId: string,
): Promise<readonly BallotFormEntry[]> {
  const rows: { agency_code: string; collected: number; awaited: number }[] = await manager.query(
    `SELECT issue.agency_code, count(*)::int AS collected,
            count(*) FILTER (WHERE ballot.serial IS NULL)::int AS awaited
     FROM ballot_issue issue
     LEFT JOIN ballot ON ballot.plan_id = issue.plan_id AND ballot.serial = issue.serial
     WHERE issue.plan_id = $1 AND issue.disposition = 'COLLECTED' GROUP BY issue.agency_code`,
    [planId],
  );
  const agencies = await agenciesByForm(manager, planId);
  return [...agencies].map(([form, codes]) => {
    const own = rows.filter(({ agency_code }) => codes.includes(agency_code));
    const sumOf = (count: "collected" | "awaited") => own.reduce((sum, row) => sum + row[count], 0);
    return { form, collected: sumOf("collected"), awaited: sumOf("awaited") };
  });
}

/** The next so many awaited ballots of some agencies behind a serial, by serial. */
export function awaitedAfter(
  manager: EntityManager,
  planId: string,
  agencyCodes: readonly string[],
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<AwaitedBallot[]> {
  return manager.query(
    `SELECT issue.serial, issue.agency_code AS "agencyCode", issue.enumerator
     FROM ballot_issue issue
     WHERE issue.plan_id = $1 AND issue.agency_code = ANY($2) AND issue.disposition = 'COLLECTED'
       AND issue.serial > $3
       AND NOT EXISTS (SELECT FROM ballot WHERE ballot.plan_id = issue.plan_id AND ballot.serial = issue.serial)
     ORDER BY issue.serial LIMIT $4`,
    [planId, agencyCodes, after, limit],
  );
}
