import { CORRECTION_REASONS, DISPOSITIONS, FAILURE_REASONS } from "@sipas/domain/fieldwork";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

/** What was recorded of a ballot before a file corrected it; lines are only ever added. */
const CORRECTION = `
CREATE TABLE ballot_issue_correction (
  seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ballot_issue_correction_pk PRIMARY KEY,
  unit_id uuid NOT NULL CONSTRAINT ballot_issue_correction_unit_fk REFERENCES sample_unit,
  import_id uuid NOT NULL CONSTRAINT ballot_issue_correction_import_fk REFERENCES fieldwork_import,
  plan_id uuid NOT NULL CONSTRAINT ballot_issue_correction_plan_fk REFERENCES survey_plan,
  correction text NOT NULL CONSTRAINT ballot_issue_correction_known CHECK (${oneOf("correction", CORRECTION_REASONS)}),
  serial text COLLATE "C" NOT NULL,
  disposition text NOT NULL
    CONSTRAINT ballot_issue_correction_disposition_known CHECK (${oneOf("disposition", DISPOSITIONS)}),
  reason text CONSTRAINT ballot_issue_correction_reason_known CHECK (${oneOf("reason", FAILURE_REASONS)}),
  issued_on date NOT NULL,
  settled_on date,
  CONSTRAINT ballot_issue_correction_once UNIQUE (unit_id, import_id)
);
CREATE INDEX ballot_issue_correction_unit ON ballot_issue_correction (unit_id, seq DESC);
CREATE TRIGGER ballot_issue_correction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ballot_issue_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CALL guard_published('ballot_issue_correction');`;

const IMPORT = `
ALTER TABLE fieldwork_import ADD COLUMN corrected integer NOT NULL DEFAULT 0;`;

/** The history of what fieldwork recorded. */
export class FieldworkCorrection1732000006000 implements MigrationInterface {
  readonly name = "FieldworkCorrection1732000006000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CORRECTION, IMPORT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ballot_issue_correction;
      ALTER TABLE fieldwork_import DROP COLUMN corrected;`);
  }
}
