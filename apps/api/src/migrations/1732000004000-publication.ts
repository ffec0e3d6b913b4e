import { RELEASE_STATES } from "@sipas/domain/publication";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const RELEASE = `
CREATE TABLE release (
  id uuid NOT NULL CONSTRAINT release_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT release_plan_fk REFERENCES survey_plan,
  province_code text NOT NULL CONSTRAINT release_province_fk REFERENCES province,
  year integer NOT NULL,
  edition integer NOT NULL CONSTRAINT release_edition_counts CHECK (edition >= 1),
  run_id uuid NOT NULL CONSTRAINT release_run_fk REFERENCES score_run,
  state text NOT NULL CONSTRAINT release_state_known CHECK (${oneOf("state", RELEASE_STATES)}),
  decision_number text NOT NULL CONSTRAINT release_decision_number_given CHECK (decision_number <> ''),
  decision_date date NOT NULL,
  signer_name text NOT NULL,
  competence_line text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  recorded_account_id uuid NOT NULL CONSTRAINT release_recorder_fk REFERENCES account,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_account_id uuid CONSTRAINT release_confirmer_fk REFERENCES account,
  snapshot jsonb,
  digest text,
  version integer NOT NULL,
  CONSTRAINT release_plan_edition_unique UNIQUE (plan_id, edition),
  CONSTRAINT release_four_eyes CHECK (confirmed_account_id <> recorded_account_id),
  CONSTRAINT release_published_whole CHECK (state = 'RECORDED' OR (confirmed_at IS NOT NULL
    AND confirmed_by IS NOT NULL AND confirmed_account_id IS NOT NULL AND snapshot IS NOT NULL AND digest IS NOT NULL))
);
CREATE INDEX release_published ON release (year DESC, province_code DESC, edition DESC) WHERE state = 'PUBLISHED';
CREATE TABLE release_page (
  release_id uuid NOT NULL CONSTRAINT release_page_release_fk REFERENCES release,
  path text NOT NULL,
  html text NOT NULL,
  style_hash text NOT NULL,
  digest text NOT NULL,
  CONSTRAINT release_page_pk PRIMARY KEY (release_id, path)
);
CREATE INDEX release_page_path ON release_page (path);`;

/**
 * What a published year rests on never changes again, whoever asks. Tables that know their plan by
 * `plan_id` are judged a statement at a time, so that a file of many ballots costs one look; the
 * transition to PUBLISHED itself is the last write of its transaction and passes.
 */
const GUARDS = `
CREATE FUNCTION raise_published() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the year is published' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'plan_published';
END $$;
CREATE FUNCTION refuse_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM survey_plan WHERE state = 'PUBLISHED' AND id IN (SELECT plan_id FROM changed)) THEN
    PERFORM raise_published();
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_published_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM survey_plan WHERE state = 'PUBLISHED') THEN
    PERFORM raise_published();
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_published_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM raise_published();
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_published_page() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM release WHERE id = NEW.release_id AND state = 'PUBLISHED') THEN
    PERFORM raise_published();
  END IF;
  RETURN NEW;
END $$;
CREATE PROCEDURE guard_published(guarded regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER published_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published()', guarded);
  EXECUTE format('CREATE TRIGGER published_update_from AFTER UPDATE ON %s REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published()', guarded);
  EXECUTE format('CREATE TRIGGER published_update_to AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published()', guarded);
  EXECUTE format('CREATE TRIGGER published_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published()', guarded);
  EXECUTE format('CREATE TRIGGER published_truncate BEFORE TRUNCATE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_truncate()', guarded);
END $$;
DO $$
DECLARE guarded regclass;
BEGIN
  FOR guarded IN
    SELECT attrelid FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    JOIN pg_namespace ON pg_namespace.oid = relnamespace
    WHERE attname = 'plan_id' AND relkind = 'r' AND nspname IN ('public', 'contact')
  LOOP
    CALL guard_published(guarded);
  END LOOP;
END $$;
CREATE TRIGGER published_insert BEFORE INSERT ON survey_plan
  FOR EACH ROW WHEN (NEW.state = 'PUBLISHED') EXECUTE FUNCTION refuse_published_row();
CREATE TRIGGER published_change BEFORE UPDATE OR DELETE ON survey_plan
  FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION refuse_published_row();
CREATE TRIGGER published_truncate BEFORE TRUNCATE ON survey_plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_truncate();
CREATE TRIGGER published_change BEFORE UPDATE OR DELETE ON release
  FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION refuse_published_row();
CREATE TRIGGER published_insert BEFORE INSERT ON release_page
  FOR EACH ROW EXECUTE FUNCTION refuse_published_page();
CREATE TRIGGER release_page_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON release_page
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** Releases, their stored pages, and the guards of a published year. */
export class Publication1732000004000 implements MigrationInterface {
  readonly name = "Publication1732000004000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RELEASE, GUARDS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE release_page, release;
      DROP PROCEDURE guard_published(regclass);
      DROP FUNCTION refuse_published(), refuse_published_truncate(), refuse_published_row(), refuse_published_page(),
        raise_published() CASCADE;`);
  }
}
