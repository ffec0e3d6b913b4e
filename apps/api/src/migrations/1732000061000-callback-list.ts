import { callbackListText } from "@sipas/domain/callback";
import type { MigrationInterface, QueryRunner } from "typeorm";

interface Listed {
  readonly serial: string;
  readonly agency: string;
  readonly enumerator: string;
}

/**
 * Ballots may be opened again after a draw, so a draw keeps the very list that it drew from. Published
 * years are left alone: nothing in them changes, and their list is read from their ballots as before.
 */
export class CallbackList1732000061000 implements MigrationInterface {
  readonly name = "CallbackList1732000061000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE callback_draw ADD COLUMN list text`);
    const draws: { plan_id: string }[] = await runner.query(
      `SELECT plan_id FROM callback_draw JOIN survey_plan ON survey_plan.id = plan_id WHERE state <> 'PUBLISHED'`,
    );
    for (const { plan_id } of draws) {
      const ballots: Listed[] = await runner.query(
        `SELECT issue.serial, issue.agency_code AS agency, issue.enumerator
         FROM ballot_issue issue JOIN ballot USING (plan_id, serial)
         WHERE plan_id = $1 AND issue.disposition = 'COLLECTED'
           AND (ballot.validity = 'VALID' OR ballot.void_reason = 'CALLBACK')`,
        [plan_id],
      );
      await runner.query(`UPDATE callback_draw SET list = $2 WHERE plan_id = $1`, [
        plan_id,
        callbackListText(ballots),
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE callback_draw DROP COLUMN list`);
  }
}
