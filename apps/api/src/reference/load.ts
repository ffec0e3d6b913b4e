import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { AgencyEntity } from "../agency/agency.entity.ts";
import { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import { AGENCIES_2024 } from "./agencies-2024.ts";
import { SON_LA_ORGANISATIONS } from "./organisations.ts";
import { SON_LA } from "./provinces.ts";

/** Puts the reference data that ships into the database; what is there stays as it is. Safe to repeat. */
export async function loadReferenceData(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await insertMissing(manager, ProvinceEntity, [SON_LA]);
    await insertMissing(
      manager,
      OrganisationEntity,
      SON_LA_ORGANISATIONS.map((organisation) => ({
        id: randomUUID(),
        provinceCode: SON_LA.code,
        ...organisation,
      })),
    );
    await insertMissing(
      manager,
      AgencyEntity,
      AGENCIES_2024.map(({ provinceCode, code, name }) => ({ provinceCode, code, name })),
    );
    await insertMissing(
      manager,
      RosterEntryEntity,
      AGENCIES_2024.map(({ provinceCode, year, agencyCode, block, serviceMode, modeReason }, position) => ({
        provinceCode,
        year,
        agencyCode,
        position,
        block,
        serviceMode,
        modeReason,
      })),
    );
  });
}

async function insertMissing(
  manager: EntityManager,
  entity: new () => object,
  rows: readonly object[],
): Promise<void> {
  await manager.createQueryBuilder().insert().into(entity).values(rows).orIgnore().execute();
}
