import type { MigrationInterface, QueryRunner } from "typeorm";

/** The blocks of the years before they became each year's own. */
const BLOCKS_2024 = `'[{"code": "DEPARTMENT", "name": "Khối sở, ban, ngành"}, {"code": "DISTRICT", "name": "Khối huyện, thành phố"}]'`;

const BLOCKS = `
CREATE TABLE roster_year (
  province_code text NOT NULL CONSTRAINT roster_year_province_fk REFERENCES province,
  year integer NOT NULL,
  as_of date NOT NULL,
  blocks jsonb NOT NULL,
  provisional boolean NOT NULL,
  CONSTRAINT roster_year_pk PRIMARY KEY (province_code, year)
);
INSERT INTO roster_year
  SELECT DISTINCT province_code, year, make_date(year, 9, 30), ${BLOCKS_2024}::jsonb, false FROM roster_entry;
ALTER TABLE roster_entry DROP CONSTRAINT roster_entry_block_known,
  ADD CONSTRAINT roster_entry_year_fk FOREIGN KEY (province_code, year) REFERENCES roster_year;
ALTER TABLE plan_agency DROP CONSTRAINT plan_agency_block_known;
ALTER TABLE survey_plan ADD COLUMN blocks jsonb NOT NULL DEFAULT ${BLOCKS_2024};
ALTER TABLE survey_plan ALTER COLUMN blocks DROP DEFAULT;`;

/** What agencies are ranked within is each year's own to say. */
export class YearBlocks1732000011000 implements MigrationInterface {
  readonly name = "YearBlocks1732000011000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BLOCKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE survey_plan DROP COLUMN blocks;
      ALTER TABLE plan_agency ADD CONSTRAINT plan_agency_block_known CHECK (block IN ('DEPARTMENT', 'DISTRICT'));
      ALTER TABLE roster_entry DROP CONSTRAINT roster_entry_year_fk,
        ADD CONSTRAINT roster_entry_block_known CHECK (block IN ('DEPARTMENT', 'DISTRICT'));
      DROP TABLE roster_year;`);
  }
}
