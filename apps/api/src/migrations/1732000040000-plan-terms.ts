import type { MigrationInterface, QueryRunner } from "typeorm";
import { CEASED_RULES } from "@sipas/domain/plan";
import { oneOf } from "../platform/database/columns.ts";

const OPEN = `{"from": null, "to": null}`;
const LATER_WINDOWS = ["frame", "sample", "scoring", "report", "publication"];

/** The triggers that guard a published year stand aside while it is given windows that it never named. */
const WINDOWS = `
ALTER TABLE survey_plan DISABLE TRIGGER published_change;
UPDATE survey_plan SET windows = '{${LATER_WINDOWS.map((name) => `"${name}": ${OPEN}`).join(", ")}}'::jsonb || windows;
ALTER TABLE survey_plan ENABLE TRIGGER published_change;`;

const TERMS = `
ALTER TABLE survey_plan
  ADD COLUMN plan_number text NOT NULL DEFAULT '',
  ADD COLUMN plan_date date,
  ADD COLUMN supervision text NOT NULL DEFAULT '',
  ADD COLUMN ceased_rule text CONSTRAINT survey_plan_ceased_rule_known CHECK (${oneOf("ceased_rule", CEASED_RULES)}),
  ADD COLUMN targets jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN reserve_ratio text NOT NULL DEFAULT '',
  ADD COLUMN small_cell integer NOT NULL DEFAULT 10 CONSTRAINT survey_plan_small_cell_least CHECK (small_cell >= 5),
  ADD COLUMN retention_until date;
ALTER TABLE survey_plan
  ALTER COLUMN plan_number DROP DEFAULT,
  ALTER COLUMN supervision DROP DEFAULT,
  ALTER COLUMN targets DROP DEFAULT,
  ALTER COLUMN reserve_ratio DROP DEFAULT,
  ALTER COLUMN small_cell DROP DEFAULT;`;

/** A plan says when every stage is worked on, what it aims at, and how long personal data are kept. */
export class PlanTerms1732000040000 implements MigrationInterface {
  readonly name = "PlanTerms1732000040000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WINDOWS);
    await runner.query(TERMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE survey_plan DROP COLUMN plan_number, DROP COLUMN plan_date, DROP COLUMN supervision,
        DROP COLUMN ceased_rule, DROP COLUMN targets, DROP COLUMN reserve_ratio, DROP COLUMN small_cell,
        DROP COLUMN retention_until;
      ALTER TABLE survey_plan DISABLE TRIGGER published_change;
      UPDATE survey_plan SET windows = windows - ARRAY[${LATER_WINDOWS.map((name) => `'${name}'`).join(", ")}];
      ALTER TABLE survey_plan ENABLE TRIGGER published_change;`);
  }
}
