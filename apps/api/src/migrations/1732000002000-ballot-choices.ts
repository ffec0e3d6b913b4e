import { VOID_REASONS } from "@sipas/domain/ballot";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

/** What was ticked beside the criteria, and why a ballot was set aside after it went in. */
export class BallotChoices1732000002000 implements MigrationInterface {
  readonly name = "BallotChoices1732000002000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot
        ADD COLUMN choices jsonb NOT NULL DEFAULT '{}'
          CONSTRAINT ballot_choices_object CHECK (jsonb_typeof(choices) = 'object'),
        ADD COLUMN void_reason text
          CONSTRAINT ballot_void_reason_known CHECK (${oneOf("void_reason", VOID_REASONS)}),
        ADD COLUMN void_note text CONSTRAINT ballot_void_note_given CHECK (void_note <> ''),
        ADD COLUMN voided_at timestamptz,
        ADD COLUMN voided_by text,
        ADD CONSTRAINT ballot_void_reason_of_void CHECK (void_reason IS NULL OR validity = 'VOID'),
        ADD CONSTRAINT ballot_void_whole CHECK (num_nulls(void_reason, voided_at, voided_by) IN (0, 3)),
        ADD CONSTRAINT ballot_void_note_of_other CHECK (
          CASE WHEN void_note IS NULL THEN void_reason IS DISTINCT FROM 'OTHER' ELSE void_reason IS NOT NULL END)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballot DROP COLUMN choices, DROP COLUMN void_reason, DROP COLUMN void_note,
        DROP COLUMN voided_at, DROP COLUMN voided_by`);
  }
}
