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
  for (const [index, { serial, agency, disposition = "COLLECTED" }] of ballots.entries()) {
    const unitId = randomUUID();
    await dataSource.query(
      `INSERT INTO sample_unit (id, plan_id, import_id, agency_code, unit, list, position, stratum, area, enumerator)
       VALUES ($1, $2, $3, $4, $5, 'OFFICIAL', $6, $7, 'Xã Một', 'DTV-001')`,
      [unitId, planId, importId, agency, unitId, index + 1, importId],
    );
    await dataSource.query(
      `INSERT INTO ballot_issue VALUES ($1, $2, $3, $4, 'DTV-001', $5, $6, '2025-11-01', $7)`,
      [
        planId,
        serial,
        unitId,
        agency,
        disposition,
        disposition === "FAILED" ? "AWAY" : null,
        disposition === "ISSUED" ? null : "2025-11-02",
      ],
    );
  }
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
