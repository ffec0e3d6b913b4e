import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who closed a stage; unknown of those that were closed before. */
export class StageCloser1732000007000 implements MigrationInterface {
  readonly name = "StageCloser1732000007000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stage ADD COLUMN closed_by text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plan_stage DROP COLUMN closed_by`);
  }
}
