import { DISPOSITIONS, FAILURE_REASONS } from "@sipas/domain/fieldwork";
import { SAMPLE_LISTS } from "@sipas/domain/sample";
import type { MigrationInterface, QueryRunner } from "typeorm";
import { oneOf } from "../platform/database/columns.ts";

const SAMPLE = `
CREATE TABLE sample_import (
  id uuid NOT NULL CONSTRAINT sample_import_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT sample_import_plan_fk REFERENCES survey_plan,
  file_name text NOT NULL,
  digest text NOT NULL,
  official_units integer NOT NULL,
  reserve_units integer NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  CONSTRAINT sample_import_file_unique UNIQUE (plan_id, digest)
);
CREATE INDEX sample_import_plan ON sample_import (plan_id, imported_at DESC, id DESC);
CREATE TABLE sample_unit (
  id uuid NOT NULL CONSTRAINT sample_unit_pk PRIMARY KEY,
  plan_id uuid NOT NULL,
  import_id uuid NOT NULL CONSTRAINT sample_unit_import_fk REFERENCES sample_import,
  agency_code text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  list text COLLATE "C" NOT NULL CONSTRAINT sample_unit_list_known CHECK (${oneOf("list", SAMPLE_LISTS)}),
  position integer NOT NULL CONSTRAINT sample_unit_position_counts CHECK (position >= 1),
  stratum text COLLATE "C" NOT NULL,
  area text NOT NULL CONSTRAINT sample_unit_area_given CHECK (area <> ''),
  enumerator text NOT NULL CONSTRAINT sample_unit_enumerator_given CHECK (enumerator <> ''),
  CONSTRAINT sample_unit_unique UNIQUE (plan_id, agency_code, unit),
  CONSTRAINT sample_unit_position_unique UNIQUE (plan_id, agency_code, list, stratum, position),
  CONSTRAINT sample_unit_agency_fk FOREIGN KEY (plan_id, agency_code) REFERENCES plan_agency (plan_id, agency_code)
);
CREATE INDEX sample_unit_import ON sample_unit (import_id);
CREATE INDEX sample_unit_enumerator ON sample_unit (plan_id, enumerator, agency_code, list, stratum, position);
CREATE INDEX sample_unit_area ON sample_unit (plan_id, area, agency_code, list, stratum, position);
CREATE TABLE sample_shortfall (
  plan_id uuid NOT NULL,
  agency_code text NOT NULL,
  reason text NOT NULL CONSTRAINT sample_shortfall_reason_given CHECK (reason <> ''),
  CONSTRAINT sample_shortfall_pk PRIMARY KEY (plan_id, agency_code),
  CONSTRAINT sample_shortfall_agency_fk FOREIGN KEY (plan_id, agency_code) REFERENCES plan_agency (plan_id, agency_code)
);`;

/** Names and telephone numbers stand in a schema of their own, so that a grant or a dump can leave them out. */
const CONTACT = `
CREATE SCHEMA contact;
CREATE TABLE contact.sample_contact (
  unit_id uuid NOT NULL CONSTRAINT sample_contact_pk PRIMARY KEY
    CONSTRAINT sample_contact_unit_fk REFERENCES public.sample_unit ON DELETE CASCADE,
  full_name text NOT NULL CONSTRAINT sample_contact_name_given CHECK (full_name <> ''),
  phone text NOT NULL CONSTRAINT sample_contact_phone_digits CHECK (phone ~ '^0[0-9]{9,10}$'),
  address text
);`;

const FIELDWORK = `
CREATE TABLE fieldwork_import (
  id uuid NOT NULL CONSTRAINT fieldwork_import_pk PRIMARY KEY,
  plan_id uuid NOT NULL CONSTRAINT fieldwork_import_plan_fk REFERENCES survey_plan,
  file_name text NOT NULL,
  digest text NOT NULL,
  added integer NOT NULL,
  changed integer NOT NULL,
  unchanged integer NOT NULL,
  blank integer NOT NULL,
  imported_at timestamptz NOT NULL,
  imported_by text NOT NULL,
  CONSTRAINT fieldwork_import_file_unique UNIQUE (plan_id, digest)
);
CREATE INDEX fieldwork_import_plan ON fieldwork_import (plan_id, imported_at DESC, id DESC);
CREATE TABLE ballot_issue (
  plan_id uuid NOT NULL CONSTRAINT ballot_issue_plan_fk REFERENCES survey_plan,
  serial text COLLATE "C" NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT ballot_issue_unit_unique UNIQUE CONSTRAINT ballot_issue_unit_fk REFERENCES sample_unit,
  agency_code text COLLATE "C" NOT NULL,
  enumerator text NOT NULL,
  disposition text NOT NULL CONSTRAINT ballot_issue_disposition_known CHECK (${oneOf("disposition", DISPOSITIONS)}),
  reason text CONSTRAINT ballot_issue_reason_known CHECK (${oneOf("reason", FAILURE_REASONS)}),
  issued_on date NOT NULL,
  settled_on date,
  CONSTRAINT ballot_issue_pk PRIMARY KEY (plan_id, serial),
  CONSTRAINT ballot_issue_agency_fk FOREIGN KEY (plan_id, agency_code) REFERENCES plan_agency (plan_id, agency_code),
  CONSTRAINT ballot_issue_reason_of_failure CHECK ((disposition = 'FAILED') = (reason IS NOT NULL)),
  CONSTRAINT ballot_issue_settled_whole CHECK ((disposition = 'ISSUED') = (settled_on IS NULL)),
  CONSTRAINT ballot_issue_days_forward CHECK (settled_on >= issued_on)
);
CREATE INDEX ballot_issue_plan_agency ON ballot_issue (plan_id, agency_code, enumerator, disposition);`;

/** The sample, how to reach its people, and the ballots issued to them. */
export class Sample1732000001000 implements MigrationInterface {
  readonly name = "Sample1732000001000";

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SAMPLE, CONTACT, FIELDWORK]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE ballot_issue, fieldwork_import, contact.sample_contact, sample_shortfall, sample_unit, sample_import;
      DROP SCHEMA contact;`);
  }
}
