import { AUDIT_ACTIONS } from "@sipas/domain/access";
import { AGENCY_KINDS, LINEAGE_KINDS } from "@sipas/domain/agency";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const REGISTRY = `
ALTER TABLE agency
  ADD COLUMN kind text NOT NULL DEFAULT 'OTHER' CONSTRAINT agency_kind_known CHECK (${oneOf("kind", AGENCY_KINDS)}),
  ADD COLUMN official_code text,
  ADD COLUMN active_from date,
  ADD COLUMN active_to date,
  ADD COLUMN former_names jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN phone text NOT NULL DEFAULT '',
  ADD COLUMN email text NOT NULL DEFAULT '',
  ADD COLUMN address text NOT NULL DEFAULT '',
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT agency_period_forward CHECK (active_to >= active_from),
  ADD CONSTRAINT agency_official_code_unique UNIQUE (province_code, official_code);
ALTER TABLE agency ALTER COLUMN kind DROP DEFAULT;`;

const LINEAGE = `
CREATE TABLE lineage_event (
  id uuid NOT NULL CONSTRAINT lineage_event_pk PRIMARY KEY,
  province_code text NOT NULL CONSTRAINT lineage_event_province_fk REFERENCES province,
  kind text NOT NULL CONSTRAINT lineage_event_kind_known CHECK (${oneOf("kind", LINEAGE_KINDS)}),
  day date NOT NULL,
  basis text NOT NULL,
  note text NOT NULL,
  confirmed_at timestamptz,
  confirmed_by text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT lineage_event_province_unique UNIQUE (id, province_code),
  CONSTRAINT lineage_event_confirmed_whole CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
);
CREATE INDEX lineage_event_province ON lineage_event (province_code, day DESC, id DESC);
CREATE TABLE lineage_agency (
  event_id uuid NOT NULL,
  province_code text NOT NULL,
  side text NOT NULL CONSTRAINT lineage_agency_side_known CHECK (side IN ('FROM', 'TO')),
  position integer NOT NULL,
  agency_code text NOT NULL,
  CONSTRAINT lineage_agency_pk PRIMARY KEY (event_id, side, position),
  CONSTRAINT lineage_agency_once UNIQUE (event_id, side, agency_code),
  CONSTRAINT lineage_agency_event_fk FOREIGN KEY (event_id, province_code)
    REFERENCES lineage_event (id, province_code) ON DELETE CASCADE,
  CONSTRAINT lineage_agency_agency_fk FOREIGN KEY (province_code, agency_code) REFERENCES agency
);
CREATE INDEX lineage_agency_agency ON lineage_agency (province_code, agency_code);`;

/** A database of before knows fewer actions than the program that now writes to it. */
const AUDIT = `
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_action_known;
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_action_known CHECK (${oneOf("action", AUDIT_ACTIONS)});`;

/** Agencies over the years: their period, former names, contact, and what became of them. */
export class AgencyLineage1732000010000 implements MigrationInterface {
  readonly name = "AgencyLineage1732000010000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REGISTRY, LINEAGE, AUDIT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE lineage_agency, lineage_event;
      ALTER TABLE agency DROP COLUMN kind, DROP COLUMN official_code, DROP COLUMN active_from, DROP COLUMN active_to,
        DROP COLUMN former_names, DROP COLUMN phone, DROP COLUMN email, DROP COLUMN address, DROP COLUMN version;`);
  }
}
