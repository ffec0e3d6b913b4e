import { MODE_REASONS } from "@sipas/domain/agency";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

/** A plan keeps what its modes and quotas rest on: who used the service, and by how many dossiers. */
export class RosterCounts1732000050000 implements MigrationInterface {
  readonly name = "RosterCounts1732000050000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_agency
        ADD COLUMN mode_reason_code text
          CONSTRAINT plan_agency_mode_reason_known CHECK (${oneOf("mode_reason_code", MODE_REASONS)}),
        ADD COLUMN frame_size integer CONSTRAINT plan_agency_frame_size_counted CHECK (frame_size >= 0),
        ADD COLUMN dossiers jsonb,
        ADD CONSTRAINT plan_agency_quota_in_frame
          CHECK (quota_take_all OR quota_official IS NULL OR frame_size IS NULL OR quota_official <= frame_size);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_agency DROP CONSTRAINT plan_agency_quota_in_frame, DROP COLUMN mode_reason_code,
        DROP COLUMN frame_size, DROP COLUMN dossiers;`);
  }
}
