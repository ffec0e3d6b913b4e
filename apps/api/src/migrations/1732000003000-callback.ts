import { CALLBACK_CASE_STATES } from "@sipas/domain/callback";
import { BALLOT_CONSEQUENCES, CALLBACK_OUTCOMES, CLOSING_OUTCOMES } from "@sipas/domain/plan";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const DRAW = `
CREATE TABLE callback_draw (
  plan_id uuid NOT NULL CONSTRAINT callback_draw_plan_fk REFERENCES survey_plan,
  wave integer NOT NULL CONSTRAINT callback_draw_wave_counts CHECK (wave >= 1),
  seed text NOT NULL CONSTRAINT callback_draw_seed_given CHECK (seed <> ''),
  share text NOT NULL,
  floor_agency integer NOT NULL,
  floor_enumerator integer NOT NULL,
  ballots integer NOT NULL,
  list_digest text NOT NULL,
  selected integer NOT NULL,
  drawn_at timestamptz NOT NULL,
  drawn_by text NOT NULL,
  drawn_by_account uuid NOT NULL CONSTRAINT callback_draw_account_fk REFERENCES account,
  CONSTRAINT callback_draw_pk PRIMARY KEY (plan_id, wave)
);
CREATE TRIGGER callback_draw_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON callback_draw
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const CASE = `
CREATE TABLE callback_case (
  id uuid NOT NULL CONSTRAINT callback_case_pk PRIMARY KEY,
  plan_id uuid NOT NULL,
  wave integer NOT NULL,
  position integer NOT NULL CONSTRAINT callback_case_position_counts CHECK (position >= 1),
  serial text COLLATE "C" NOT NULL,
  agency_code text COLLATE "C" NOT NULL,
  enumerator text COLLATE "C" NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT callback_case_unit_fk REFERENCES sample_unit,
  state text NOT NULL CONSTRAINT callback_case_state_known CHECK (${oneOf("state", CALLBACK_CASE_STATES)}),
  attempts integer NOT NULL,
  next_call_at timestamptz,
  promised_by uuid CONSTRAINT callback_case_promised_by_fk REFERENCES account,
  holder_account_id uuid CONSTRAINT callback_case_holder_fk REFERENCES account,
  held_until timestamptz,
  outcome text CONSTRAINT callback_case_outcome_closes CHECK (${oneOf("outcome", CLOSING_OUTCOMES)}),
  statements jsonb,
  consequence text CONSTRAINT callback_case_consequence_known CHECK (${oneOf("consequence", BALLOT_CONSEQUENCES)}),
  closed_at timestamptz,
  closed_by_organisation_id uuid CONSTRAINT callback_case_organisation_fk REFERENCES organisation,
  closed_by text,
  version integer NOT NULL,
  CONSTRAINT callback_case_draw_fk FOREIGN KEY (plan_id, wave) REFERENCES callback_draw (plan_id, wave),
  CONSTRAINT callback_case_ballot_fk FOREIGN KEY (plan_id, serial) REFERENCES ballot (plan_id, serial),
  CONSTRAINT callback_case_serial_unique UNIQUE (plan_id, serial),
  CONSTRAINT callback_case_position_unique UNIQUE (plan_id, wave, position),
  CONSTRAINT callback_case_held_whole CHECK ((holder_account_id IS NULL) = (held_until IS NULL)),
  CONSTRAINT callback_case_closed_whole CHECK (
    num_nulls(outcome, consequence, closed_at, closed_by_organisation_id, closed_by)
      = CASE WHEN state = 'CLOSED' THEN 0 ELSE 5 END),
  CONSTRAINT callback_case_closed_free CHECK (state = 'OPEN' OR num_nonnulls(holder_account_id, next_call_at, promised_by) = 0)
);
CREATE UNIQUE INDEX callback_case_one_held ON callback_case (plan_id, holder_account_id) WHERE state = 'OPEN';
CREATE INDEX callback_case_queue ON callback_case (plan_id, wave, position) WHERE state = 'OPEN';
CREATE INDEX callback_case_agency ON callback_case (plan_id, agency_code, serial);
CREATE INDEX callback_case_enumerator ON callback_case (plan_id, enumerator, serial);
CREATE INDEX callback_case_outcome ON callback_case (plan_id, outcome, serial);
CREATE INDEX callback_case_unit ON callback_case (unit_id);
CREATE INDEX callback_case_state ON callback_case (plan_id, state, serial);`;

const ATTEMPT = `
CREATE TABLE callback_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT callback_attempt_pk PRIMARY KEY,
  case_id uuid NOT NULL CONSTRAINT callback_attempt_case_fk REFERENCES callback_case,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  account_id uuid NOT NULL CONSTRAINT callback_attempt_account_fk REFERENCES account,
  organisation_id uuid NOT NULL CONSTRAINT callback_attempt_organisation_fk REFERENCES organisation,
  caller_name text NOT NULL,
  outcome text NOT NULL CONSTRAINT callback_attempt_outcome_known CHECK (${oneOf("outcome", CALLBACK_OUTCOMES)}),
  statements jsonb,
  call_back_at timestamptz,
  CONSTRAINT callback_attempt_number_unique UNIQUE (case_id, number),
  CONSTRAINT callback_attempt_time_of_call_back CHECK ((outcome = 'CALL_BACK') = (call_back_at IS NOT NULL))
);
CREATE INDEX callback_attempt_account ON callback_attempt (account_id, at);
CREATE TRIGGER callback_attempt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON callback_attempt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** The draw of ballots to call, a case for each, and every call made. */
export class Callback1732000003000 implements MigrationInterface {
  readonly name = "Callback1732000003000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DRAW, CASE, ATTEMPT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE callback_attempt, callback_case, callback_draw`);
  }
}
