import { REOPENABLE_STAGES, REOPENING_STATES } from "@sipas/domain/plan";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

/** Who asked for a closed stage to be opened again, why, who confirmed it, and the closing that was undone. */
const REOPENING = `
CREATE TABLE stage_reopening (
  id uuid NOT NULL CONSTRAINT stage_reopening_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT stage_reopening_plan_fk REFERENCES survey_plan,
  stage text NOT NULL CONSTRAINT stage_reopening_stage_known CHECK (${oneOf("stage", REOPENABLE_STAGES)}),
  state text NOT NULL CONSTRAINT stage_reopening_state_known CHECK (${oneOf("state", REOPENING_STATES)}),
  reason text NOT NULL CONSTRAINT stage_reopening_reason_given CHECK (reason <> ''),
  closings jsonb NOT NULL,
  requested_at timestamptz NOT NULL,
  requested_by text NOT NULL,
  requested_account_id uuid NOT NULL CONSTRAINT stage_reopening_requester_fk REFERENCES account,
  settled_at timestamptz,
  settled_by text,
  settled_account_id uuid CONSTRAINT stage_reopening_settler_fk REFERENCES account,
  version integer NOT NULL,
  CONSTRAINT stage_reopening_two_persons CHECK (state <> 'CONFIRMED' OR settled_account_id <> requested_account_id),
  CONSTRAINT stage_reopening_settled_whole CHECK (state = 'REQUESTED'
    OR (settled_at IS NOT NULL AND settled_by IS NOT NULL AND settled_account_id IS NOT NULL))
);
CREATE UNIQUE INDEX stage_reopening_one_waits ON stage_reopening (plan_id, stage) WHERE state = 'REQUESTED';
CREATE INDEX stage_reopening_newest ON stage_reopening (plan_id, requested_at DESC, id DESC);
CALL guard_published('stage_reopening');`;

/** The stages of a year that were opened again. */
export class StageReopening1732000060000 implements MigrationInterface {
  readonly name = "StageReopening1732000060000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REOPENING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stage_reopening`);
  }
}
