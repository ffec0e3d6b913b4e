import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { AgencyEntity } from "../agency/agency.entity.ts";
import { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import { RosterYearEntity } from "../agency/roster-year.entity.ts";
import { OrganisationEntity } from "../identity/organisation.entity.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import { REGISTRY } from "./agencies-2025.ts";
import { loadForms } from "./load-forms.ts";
import { loadLineage } from "./load-lineage.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { PROVINCES } from "./provinces.ts";
import { ROSTERS } from "./rosters.ts";

const ROSTER: readonly RosterEntryEntity[] = ROSTERS.flatMap(({ provinceCode, year, entries }) =>
  entries.map(({ agencyCode, block, serviceMode, modeReason }, position) => {
    return { provinceCode, year, agencyCode, position, block, serviceMode, modeReason };
  }),
);

/**
 * Makes the database hold the reference data that ships: what differs is changed, what is missing
 * is added, all or nothing, and a row that is as it should be is not touched. Agencies and
 * organisations that ship no longer stay, since plans and accounts refer to them.
 */
export async function loadReferenceData(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await put(manager, ProvinceEntity, ["code"], ["name", "synthetic"], PROVINCES);
    await put(
      manager,
      OrganisationEntity,
      ["province_code", "name"],
      ["kind", "agency_code"],
      ORGANISATIONS.map((organisation) => ({ id: randomUUID(), ...organisation })),
    );
    await loadForms(manager);
    await putAgencies(manager);
    await loadLineage(manager);
    await put(
      manager,
      RosterYearEntity,
      ["province_code", "year"],
      ["as_of", "blocks", "provisional"],
      ROSTERS.map(({ provinceCode, year, asOf, blocks, provisional }) => {
        return { provinceCode, year, asOf, blocks, provisional };
      }),
    );
    await clearMovedEntries(manager);
    await put(
      manager,
      RosterEntryEntity,
      ["province_code", "year", "agency_code"],
      ["block", "service_mode", "mode_reason"],
      ROSTER,
    );
  });
}

/** An agency that a person has edited since is theirs and stays. */
async function putAgencies(manager: EntityManager): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(AgencyEntity)
    .values(
      REGISTRY.map(({ formerNames, ...agency }) => {
        return { ...agency, formerNames: [...formerNames], phone: "", email: "", address: "", version: 1 };
      }),
    )
    .orUpdate(
      ["name", "kind", "official_code", "active_from", "active_to", "former_names"],
      ["province_code", "code"],
      {
        skipUpdateIfNoValuesChanged: true,
        overwriteCondition: { where: `"agency"."version" = 1` },
      },
    )
    .execute();
}

/** Two entries cannot change places one after the other, so what moved or left its year's roster goes first. */
async function clearMovedEntries(manager: EntityManager): Promise<void> {
  const keyOf = ({ provinceCode, year, agencyCode }: RosterEntryEntity) =>
    JSON.stringify([provinceCode, year, agencyCode]);
  const positions = new Map(ROSTER.map((entry) => [keyOf(entry), entry.position]));
  const years = Map.groupBy(ROSTER, ({ provinceCode, year }) => JSON.stringify([provinceCode, year]));
  const where = [...years.values()].map(([entry]) => ({
    provinceCode: entry!.provinceCode,
    year: entry!.year,
  }));
  const moved = (await manager.find(RosterEntryEntity, { where })).filter(
    (entry) => positions.get(keyOf(entry)) !== entry.position,
  );
  for (const { provinceCode, year, agencyCode } of moved) {
    await manager.delete(RosterEntryEntity, { provinceCode, year, agencyCode });
  }
}

/** Adds rows, and changes those of the same `key` whose `values` (names of columns) differ. */
async function put(
  manager: EntityManager,
  entity: new () => object,
  key: string[],
  values: string[],
  rows: readonly object[],
): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values([...rows])
    .orUpdate(values, key, { skipUpdateIfNoValuesChanged: true })
    .execute();
}
