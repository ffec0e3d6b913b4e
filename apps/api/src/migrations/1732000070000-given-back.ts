import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who gave a case back last, so that the queue does not hand it straight to them again. */
export class GivenBack1732000070000 implements MigrationInterface {
  readonly name = "GivenBack1732000070000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE callback_case ADD COLUMN given_back_by uuid
         CONSTRAINT callback_case_given_back_by_fk REFERENCES account`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE callback_case DROP COLUMN given_back_by`);
  }
}
