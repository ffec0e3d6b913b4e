import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Tables that know their plan only through another row are judged as those with `plan_id` are.
 * `guard_published_child` refuses every verb; `guard_published_writes` refuses to add and to change
 * alone, for what must go on being erasable once the year is published.
 */
const CHILDREN = `
CREATE FUNCTION refuse_published_child() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE is_published boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM survey_plan JOIN %s AS parent ON parent.plan_id = survey_plan.id
    WHERE survey_plan.state = ''PUBLISHED'' AND parent.id IN (SELECT %I FROM changed))', TG_ARGV[0], TG_ARGV[1])
    INTO is_published;
  IF is_published THEN
    PERFORM raise_published();
  END IF;
  RETURN NULL;
END $$;
CREATE PROCEDURE guard_published_writes(guarded regclass, parent regclass, key name) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER published_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_child(%L, %L)', guarded, parent, key);
  EXECUTE format('CREATE TRIGGER published_update_from AFTER UPDATE ON %s REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_child(%L, %L)', guarded, parent, key);
  EXECUTE format('CREATE TRIGGER published_update_to AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_child(%L, %L)', guarded, parent, key);
END $$;
CREATE PROCEDURE guard_published_child(guarded regclass, parent regclass, key name) LANGUAGE plpgsql AS $$
BEGIN
  CALL guard_published_writes(guarded, parent, key);
  EXECUTE format('CREATE TRIGGER published_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_child(%L, %L)', guarded, parent, key);
  EXECUTE format('CREATE TRIGGER published_truncate BEFORE TRUNCATE ON %s
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_truncate()', guarded);
END $$;
CALL guard_published_child('callback_attempt', 'callback_case', 'case_id');`;

/**
 * Names and telephone numbers are kept only as long as their purpose lasts (Law on Personal Data
 * Protection 91/2025/QH15, articles 3 and 14): after publication nobody adds or alters one, but
 * deleting them stays possible. No published figure rests on them.
 */
const CONTACT = `CALL guard_published_writes('contact.sample_contact', 'sample_unit', 'unit_id');`;

/** The guards of a published year for calls and contacts. */
export class PublishedChildren1732000005000 implements MigrationInterface {
  readonly name = "PublishedChildren1732000005000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CHILDREN, CONTACT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP PROCEDURE guard_published_child(regclass, regclass, name), guard_published_writes(regclass, regclass, name);
      DROP FUNCTION refuse_published_child() CASCADE;`);
  }
}
