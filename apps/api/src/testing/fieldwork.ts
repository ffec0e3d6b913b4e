import { randomUUID } from "node:crypto";
import type { Disposition } from "@sipas/domain/fieldwork";
import type { Harness } from "./harness.ts";

export interface CollectedBallotRow {
  readonly serial: string;
  readonly agency: string;
  /** Collected where nothing is said. */
  readonly disposition?: Disposition;
}

/** Stores ballots as fieldwork leaves them, each for a unit of its own. */
export async function collect(
  { dataSource }: Harness,
  planId: string,
  ballots: readonly CollectedBallotRow[],
): Promise<void> {
  const importId = randomUUID();
  await dataSource.query(
    `INSERT INTO sample_import VALUES ($1, $2, 'mau.csv', $3, $4, 0, now(), 'Chuyên viên')`,
    [importId, planId, importId, ballots.length],
  );
  const rows = ballots.map(({ serial, agency, disposition = "COLLECTED" }) => ({
    unitId: randomUUID(),
    serial,
    agency,
    disposition,
    reason: disposition === "FAILED" ? "AWAY" : null,
    settledOn: disposition === "ISSUED" ? null : "2025-11-02",
  }));
  const columnOf = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  await dataSource.query(
    `INSERT INTO sample_unit (id, plan_id, import_id, agency_code, unit, list, position, stratum, area, enumerator)
     SELECT given.id, $1, $2::uuid, given.agency, given.id::text, 'OFFICIAL', given.position, $2::uuid::text, 'Xã Một', 'DTV-001'
     FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS given (id, agency, position)`,
    [planId, importId, columnOf("unitId"), columnOf("agency")],
  );
  await dataSource.query(
    `INSERT INTO ballot_issue
     SELECT $1, given.serial, given.id, given.agency, 'DTV-001', given.disposition, given.reason,
            '2025-11-01', given.settled_on
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[])
       AS given (id, serial, agency, disposition, reason, settled_on)`,
    [
      planId,
      columnOf("unitId"),
      columnOf("serial"),
      columnOf("agency"),
      columnOf("disposition"),
      columnOf("reason"),
      columnOf("settledOn"),
    ],
  );
}

/** Stores a stage of the year as it is after it was closed. */
export async function storeClosedStage(
  { dataSource }: Harness,
  planId: string,
  stage: string,
): Promise<void> {
  await dataSource.query(
    `INSERT INTO plan_stage VALUES ($1, $2, 'CLOSED', now(), now(), $3)
     ON CONFLICT (plan_id, stage) DO UPDATE SET state = 'CLOSED', closed_at = now(), digest = $3`,
    [planId, stage, "0".repeat(64)],
  );
}
