import { AUDIT_ACTIONS, ORGANISATION_KINDS, ROLES } from "@sipas/domain/access";
import { SERVICE_MODES } from "@sipas/domain/agency";
import { BALLOT_VALIDITIES } from "@sipas/domain/ballot";
import { BALLOT_FORMS, CRITERIA_COUNTS } from "@sipas/domain/criteria";
import { PLAN_STATES, STAGE_STATES, STAGES } from "@sipas/domain/plan";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const answersFitForm = BALLOT_FORMS.map(
  (form) => `(form = '${form}' AND length(answers) = ${CRITERIA_COUNTS[form]})`,
).join(" OR ");

const IDENTITY = `
CREATE TABLE province (
  code text NOT NULL CONSTRAINT province_pk PRIMARY KEY,
  name text NOT NULL,
  synthetic boolean NOT NULL
);
CREATE TABLE organisation (
  id uuid NOT NULL CONSTRAINT organisation_pk PRIMARY KEY,
  province_code text NOT NULL CONSTRAINT organisation_province_fk REFERENCES province,
  name text NOT NULL,
  kind text NOT NULL CONSTRAINT organisation_kind_known CHECK (${oneOf("kind", ORGANISATION_KINDS)}),
  agency_code text,
  CONSTRAINT organisation_name_unique UNIQUE (province_code, name)
);
CREATE TABLE account (
  id uuid NOT NULL CONSTRAINT account_pk PRIMARY KEY,
  province_code text NOT NULL CONSTRAINT account_province_fk REFERENCES province,
  organisation_id uuid NOT NULL CONSTRAINT account_organisation_fk REFERENCES organisation,
  login text NOT NULL CONSTRAINT account_login_unique UNIQUE,
  display_name text NOT NULL,
  role text NOT NULL CONSTRAINT account_role_known CHECK (${oneOf("role", ROLES)}),
  password_hash text NOT NULL,
  must_change_password boolean NOT NULL,
  active boolean NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  last_sign_in_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL
);
CREATE INDEX account_province_login ON account (province_code, login);
CREATE TABLE session (
  id uuid NOT NULL CONSTRAINT session_pk PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT session_token_unique UNIQUE,
  account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  device text NOT NULL
);
CREATE INDEX session_account ON session (account_id, last_seen_at DESC) WHERE ended_at IS NULL;
CREATE TABLE sign_in_throttle (
  key text NOT NULL CONSTRAINT sign_in_throttle_pk PRIMARY KEY,
  failures integer NOT NULL,
  last_at timestamptz NOT NULL,
  blocked_until timestamptz
);
CREATE TABLE idempotency_key (
  account_id uuid NOT NULL CONSTRAINT idempotency_key_account_fk REFERENCES account,
  key text NOT NULL,
  digest text NOT NULL,
  subject_id text,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pk PRIMARY KEY (account_id, key)
);`;

const AUDIT = `
CREATE TABLE audit_entry (
  seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  province_code text NOT NULL CONSTRAINT audit_entry_province_fk REFERENCES province,
  account_id uuid CONSTRAINT audit_entry_account_fk REFERENCES account,
  actor_name text NOT NULL,
  actor_role text,
  action text NOT NULL CONSTRAINT audit_entry_action_known CHECK (${oneOf("action", AUDIT_ACTIONS)}),
  subject_type text,
  subject_id text,
  subject_label text,
  details jsonb NOT NULL
);
CREATE INDEX audit_entry_province ON audit_entry (province_code, seq DESC);
CREATE INDEX audit_entry_province_action ON audit_entry (province_code, action, seq DESC);
CREATE INDEX audit_entry_account ON audit_entry (account_id, seq DESC);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, seq DESC);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const AGENCY = `
CREATE TABLE agency (
  province_code text NOT NULL CONSTRAINT agency_province_fk REFERENCES province,
  code text NOT NULL,
  name text NOT NULL,
  CONSTRAINT agency_pk PRIMARY KEY (province_code, code)
);
CREATE TABLE roster_entry (
  province_code text NOT NULL,
  year integer NOT NULL,
  agency_code text NOT NULL,
  position integer NOT NULL,
  block text NOT NULL CONSTRAINT roster_entry_block_known CHECK (block IN ('DEPARTMENT', 'DISTRICT')),
  service_mode text NOT NULL CONSTRAINT roster_entry_mode_known CHECK (${oneOf("service_mode", SERVICE_MODES)}),
  mode_reason text NOT NULL,
  CONSTRAINT roster_entry_pk PRIMARY KEY (province_code, year, agency_code),
  CONSTRAINT roster_entry_position_unique UNIQUE (province_code, year, position),
  CONSTRAINT roster_entry_agency_fk FOREIGN KEY (province_code, agency_code) REFERENCES agency
);`;

const PLAN = `
CREATE TABLE survey_plan (
  id uuid NOT NULL CONSTRAINT survey_plan_pk PRIMARY KEY,
  province_code text NOT NULL CONSTRAINT survey_plan_province_fk REFERENCES province,
  year integer NOT NULL,
  state text NOT NULL CONSTRAINT survey_plan_state_known CHECK (${oneOf("state", PLAN_STATES)}),
  decision_number text NOT NULL,
  decision_date date,
  legal_bases jsonb NOT NULL,
  windows jsonb NOT NULL,
  method jsonb NOT NULL,
  callback jsonb NOT NULL,
  synthetic boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  issued_at timestamptz,
  issued_by text,
  roster_digest text,
  instrument_digest text,
  method_digest text,
  CONSTRAINT survey_plan_issued_whole CHECK (state = 'DRAFT' OR (issued_at IS NOT NULL AND decision_number <> ''
    AND decision_date IS NOT NULL AND roster_digest IS NOT NULL AND instrument_digest IS NOT NULL
    AND method_digest IS NOT NULL))
);
CREATE UNIQUE INDEX survey_plan_one_issued ON survey_plan (province_code, year) WHERE state <> 'DRAFT';
CREATE INDEX survey_plan_province_year ON survey_plan (province_code, year DESC, id DESC);
CREATE TABLE plan_agency (
  plan_id uuid NOT NULL CONSTRAINT plan_agency_plan_fk REFERENCES survey_plan ON DELETE CASCADE,
  province_code text NOT NULL,
  agency_code text NOT NULL,
  position integer NOT NULL,
  block text NOT NULL CONSTRAINT plan_agency_block_known CHECK (block IN ('DEPARTMENT', 'DISTRICT')),
  service_mode text NOT NULL CONSTRAINT plan_agency_mode_known CHECK (${oneOf("service_mode", SERVICE_MODES)}),
  mode_reason text NOT NULL,
  criteria_set_code text,
  quota_official integer CONSTRAINT plan_agency_official_positive CHECK (quota_official >= 0),
  quota_reserve integer CONSTRAINT plan_agency_reserve_positive CHECK (quota_reserve >= 0),
  quota_take_all boolean NOT NULL,
  CONSTRAINT plan_agency_pk PRIMARY KEY (plan_id, agency_code),
  CONSTRAINT plan_agency_agency_fk FOREIGN KEY (province_code, agency_code) REFERENCES agency
);
CREATE TABLE plan_stage (
  plan_id uuid NOT NULL CONSTRAINT plan_stage_plan_fk REFERENCES survey_plan ON DELETE CASCADE,
  stage text NOT NULL CONSTRAINT plan_stage_stage_known CHECK (${oneOf("stage", STAGES)}),
  state text NOT NULL CONSTRAINT plan_stage_state_known CHECK (${oneOf("state", STAGE_STATES)}),
  opened_at timestamptz,
  closed_at timestamptz,
  digest text,
  CONSTRAINT plan_stage_pk PRIMARY KEY (plan_id, stage),
  CONSTRAINT plan_stage_closed_whole CHECK (state <> 'CLOSED' OR (closed_at IS NOT NULL AND digest IS NOT NULL))
);`;

const BALLOT = `
CREATE TABLE ballot_import (
  id uuid NOT NULL CONSTRAINT ballot_import_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT ballot_import_plan_fk REFERENCES survey_plan,
  file_name text NOT NULL,
  digest text NOT NULL,
  ballots integer NOT NULL,
  valid_ballots integer NOT NULL,
  void_ballots integer NOT NULL,
  synthetic boolean NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  CONSTRAINT ballot_import_file_unique UNIQUE (plan_id, digest)
);
CREATE INDEX ballot_import_plan ON ballot_import (plan_id, imported_at DESC, id DESC);
CREATE TABLE ballot (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ballot_pk PRIMARY KEY,
  plan_id uuid NOT NULL,
  import_id uuid NOT NULL CONSTRAINT ballot_import_fk REFERENCES ballot_import,
  serial text COLLATE "C" NOT NULL,
  agency_code text NOT NULL,
  form text NOT NULL CONSTRAINT ballot_form_known CHECK (${oneOf("form", BALLOT_FORMS)}),
  validity text NOT NULL CONSTRAINT ballot_validity_known CHECK (${oneOf("validity", BALLOT_VALIDITIES)}),
  enumerator text,
  answers bytea NOT NULL,
  CONSTRAINT ballot_serial_unique UNIQUE (plan_id, serial),
  CONSTRAINT ballot_agency_fk FOREIGN KEY (plan_id, agency_code) REFERENCES plan_agency (plan_id, agency_code),
  CONSTRAINT ballot_answers_fit_form CHECK (${answersFitForm})
);
CREATE INDEX ballot_plan_agency ON ballot (plan_id, agency_code, serial);
CREATE INDEX ballot_plan_form ON ballot (plan_id, form, serial);
CREATE INDEX ballot_plan_void ON ballot (plan_id, serial) WHERE validity = 'VOID';
CREATE INDEX ballot_plan_import ON ballot (plan_id, import_id, serial);
CREATE VIEW ballot_answer AS
  SELECT ballot.id AS ballot_id, ballot.plan_id, ballot.serial, ballot.agency_code, ballot.form, ballot.validity,
         place.i + 1 AS criterion_position, get_byte(ballot.answers, place.i) AS answer
  FROM ballot CROSS JOIN LATERAL generate_series(0, length(ballot.answers) - 1) AS place (i);`;

const SCORING = `
CREATE TABLE score_run (
  id uuid NOT NULL CONSTRAINT score_run_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT score_run_plan_fk REFERENCES survey_plan,
  number integer NOT NULL,
  provisional boolean NOT NULL,
  synthetic boolean NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  input_digest text NOT NULL,
  result_digest text NOT NULL,
  algorithm_version text NOT NULL,
  method jsonb NOT NULL,
  valid_ballots integer NOT NULL,
  void_ballots integer NOT NULL,
  result jsonb NOT NULL,
  CONSTRAINT score_run_number_unique UNIQUE (plan_id, number)
);
CREATE TRIGGER score_run_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON score_run
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** Identity, audit, agencies, plans, ballots and score runs. */
export class Foundation1732000000000 implements MigrationInterface {
  readonly name = "Foundation1732000000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [IDENTITY, AUDIT, AGENCY, PLAN, BALLOT, SCORING]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE score_run;
      DROP VIEW ballot_answer;
      DROP TABLE ballot, ballot_import, plan_stage, plan_agency, survey_plan, roster_entry, agency, audit_entry,
        idempotency_key, sign_in_throttle, session, account, organisation, province;
      DROP FUNCTION refuse_change();`);
  }
}
