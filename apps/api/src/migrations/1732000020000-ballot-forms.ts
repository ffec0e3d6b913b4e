import { AUDIT_ACTIONS } from "@sipas/domain/access";
import { BALLOT_FORMS, FORM_STATES } from "@sipas/domain/criteria";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const FORMS = `
CREATE TABLE ballot_form (
  id uuid NOT NULL CONSTRAINT ballot_form_pk PRIMARY KEY,
  province_code text NOT NULL CONSTRAINT ballot_form_province_fk REFERENCES province,
  code text NOT NULL,
  year integer NOT NULL,
  form text NOT NULL CONSTRAINT ballot_form_form_known CHECK (${oneOf("form", BALLOT_FORMS)}),
  edition integer NOT NULL CONSTRAINT ballot_form_edition_counted CHECK (edition > 0),
  state text NOT NULL CONSTRAINT ballot_form_state_known CHECK (${oneOf("state", FORM_STATES)}),
  contents jsonb NOT NULL,
  questions jsonb NOT NULL,
  scale jsonb NOT NULL,
  free_text text,
  confirmations jsonb NOT NULL,
  digest text,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT ballot_form_code_unique UNIQUE (province_code, code),
  CONSTRAINT ballot_form_edition_unique UNIQUE (province_code, year, form, edition),
  CONSTRAINT ballot_form_frozen_whole CHECK ((state = 'FROZEN') = (digest IS NOT NULL))
);`;

/** A frozen form is what ballots were printed and read by: of it only who confirmed which item changes. */
const GUARD = `
CREATE FUNCTION refuse_frozen_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND
     (NEW.id, NEW.province_code, NEW.code, NEW.year, NEW.form, NEW.edition, NEW.state, NEW.contents, NEW.questions,
      NEW.scale, NEW.free_text, NEW.digest)
     IS NOT DISTINCT FROM
     (OLD.id, OLD.province_code, OLD.code, OLD.year, OLD.form, OLD.edition, OLD.state, OLD.contents, OLD.questions,
      OLD.scale, OLD.free_text, OLD.digest) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the form is frozen' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_form_frozen';
END $$;
CREATE TRIGGER ballot_form_frozen BEFORE UPDATE OR DELETE ON ballot_form
  FOR EACH ROW WHEN (OLD.state = 'FROZEN') EXECUTE FUNCTION refuse_frozen_form();
CREATE FUNCTION refuse_frozen_forms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM ballot_form WHERE state = 'FROZEN') THEN
    RAISE EXCEPTION 'forms are frozen' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'ballot_form_frozen';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ballot_form_truncate BEFORE TRUNCATE ON ballot_form
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_frozen_forms();`;

/** A database of before knows fewer actions than the program that now writes to it. */
const AUDIT = `
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_action_known;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_action_known CHECK (${oneOf("action", AUDIT_ACTIONS)});`;

/** The ballot forms of each year, in versions. */
export class BallotForms1732000020000 implements MigrationInterface {
  readonly name = "BallotForms1732000020000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FORMS, GUARD, AUDIT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ballot_form; DROP FUNCTION refuse_frozen_form(), refuse_frozen_forms();`);
  }
}
