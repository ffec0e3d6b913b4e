import { CALL_DIRECTIONS } from "@sipas/domain/callback";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const DIRECTIONS = `
ALTER TABLE callback_case ADD COLUMN direction text NOT NULL DEFAULT 'OUTGOING'
  CONSTRAINT callback_case_direction_known CHECK (${oneOf("direction", CALL_DIRECTIONS)});
ALTER TABLE callback_case ADD CONSTRAINT callback_case_direction_held
  CHECK (direction = 'OUTGOING' OR holder_account_id IS NOT NULL);
ALTER TABLE callback_attempt ADD COLUMN direction text NOT NULL DEFAULT 'OUTGOING'
  CONSTRAINT callback_attempt_direction_known CHECK (${oneOf("direction", CALL_DIRECTIONS)});`;

/** Holds what was found, not what was looked for: that is a telephone number's end. */
const SEARCH = `
CREATE TABLE callback_search (
  id uuid NOT NULL CONSTRAINT callback_search_pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT callback_search_account_fk REFERENCES account,
  at timestamptz NOT NULL,
  found uuid[] NOT NULL
);
CREATE INDEX callback_search_account_at ON callback_search (account_id, at);
CREATE INDEX callback_search_at ON callback_search (at);`;

/** Calls in which the respondent rings back, and the searches for their cases. */
export class RingBack1732000012000 implements MigrationInterface {
  readonly name = "RingBack1732000012000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DIRECTIONS, SEARCH]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE callback_search;
      ALTER TABLE callback_attempt DROP COLUMN direction;
      ALTER TABLE callback_case DROP COLUMN direction;`);
  }
}
