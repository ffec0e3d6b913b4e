import { AUDIT_ACTIONS } from "@sipas/domain/access";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

/** An event that is taken back stays as a row: what ships with a release must not come again. */
const WITHDRAWN = `ALTER TABLE lineage_event ADD COLUMN withdrawn_at timestamptz,
  ADD CONSTRAINT lineage_event_withdrawn_unconfirmed CHECK (withdrawn_at IS NULL OR confirmed_at IS NULL)`;

const AUDIT = `
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_action_known;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_action_known CHECK (${oneOf("action", AUDIT_ACTIONS)});`;

/** People keep the registry and what happened to its agencies. */
export class AgencyRecord1732000030000 implements MigrationInterface {
  readonly name = "AgencyRecord1732000030000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [WITHDRAWN, AUDIT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE lineage_event DROP COLUMN withdrawn_at`);
  }
}
