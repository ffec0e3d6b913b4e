import type { BallotIssue, KnownUnit } from "@sipas/domain/fieldwork";
import type { SampleList } from "@sipas/domain/sample";
import type { EntityManager } from "typeorm";
import { queryLong } from "../platform/database/copy.ts";
import { FAILED_BEFORE } from "./issue-history.ts";

interface UnitRow extends Pick<BallotIssue, "reason" | "issuedOn" | "settledOn"> {
  readonly id: string;
  readonly agencyCode: string;
  readonly unit: string;
  readonly list: SampleList;
  readonly stratum: string;
  readonly position: number;
  readonly failedBefore: boolean;
  /** Null while no ballot was issued for the unit, as are reason and days. */
  readonly serial: string | null;
  readonly disposition: BallotIssue["disposition"] | null;
}

/**
 * Every unit of a plan with its ballot so far, official ones first, then by roster, list, stratum and
 * position. Within a transaction that allows long work.
 */
export async function knownUnitsOf(manager: EntityManager, planId: string): Promise<readonly KnownUnit[]> {
  const rows = await queryLong<UnitRow>(
    manager,
    `SELECT unit.id, unit.agency_code AS "agencyCode", unit.unit, unit.list, unit.stratum, unit.position,
            ${FAILED_BEFORE} AS "failedBefore", issue.serial, issue.disposition, issue.reason, issue.issued_on::text AS "issuedOn",
            issue.settled_on::text AS "settledOn"
     FROM sample_unit unit
     JOIN plan_agency agency ON agency.plan_id = unit.plan_id AND agency.agency_code = unit.agency_code
     LEFT JOIN ballot_issue issue ON issue.unit_id = unit.id
     WHERE unit.plan_id = $1
     ORDER BY unit.list, agency.position, unit.stratum, unit.position`,
    [planId],
  );
  return rows.map(({ serial, reason, issuedOn, settledOn, ...unit }) => {
    const { agencyCode, disposition } = unit;
    if (serial === null || disposition === null) return { ...unit, issue: null };
    return {
      ...unit,
      issue: { serial, agencyCode, unit: unit.unit, disposition, reason, issuedOn, settledOn },
    };
  });
}
