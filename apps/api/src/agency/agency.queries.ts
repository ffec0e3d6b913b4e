import type { DataSource, EntityManager } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { AgencyEntity } from "./agency.entity.ts";
import type { RosterFilter } from "./agency.types.ts";
import { RosterEntryEntity } from "./roster-entry.entity.ts";

/** What names an agency, in all years. */
export interface AgencyKey {
  readonly provinceCode: string;
  readonly code: string;
}

export interface RosterEntryKey extends AgencyKey {
  readonly year: number;
}

/** Reads of the registry; who may read is the caller's rule, since the open schema reads it too. */
export class AgencyQueries {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  async rosterYears(provinceCode: string): Promise<readonly number[]> {
    const rows: { year: number }[] = await this.#dataSource.query(
      `SELECT DISTINCT year FROM roster_entry WHERE province_code = $1 ORDER BY year DESC`,
      [provinceCode],
    );
    return rows.map((row) => row.year);
  }

  /** The roster of a year in its own order. */
  roster(
    provinceCode: string,
    year: number,
    filter: RosterFilter,
    args: PageArgs,
  ): Promise<Page<RosterEntryEntity>> {
    const query = this.#dataSource
      .getRepository(RosterEntryEntity)
      .createQueryBuilder("entry")
      .where("entry.provinceCode = :provinceCode AND entry.year = :year", { provinceCode, year });
    if (filter.block) query.andWhere("entry.block = :block", { block: filter.block });
    if (filter.serviceMode) query.andWhere("entry.serviceMode = :mode", { mode: filter.serviceMode });
    if (filter.search?.trim()) {
      query
        .innerJoin(
          AgencyEntity,
          "agency",
          "agency.provinceCode = entry.provinceCode AND agency.code = entry.agencyCode",
        )
        .andWhere("(agency.code ILIKE :search OR agency.name ILIKE :search)", {
          search: `%${filter.search
            .trim()
            .normalize("NFC")
            .replace(/[\\%_]/g, "\\$&")}%`,
        });
    }
    return pageOf(query, args, {
      columns: ["entry.position"],
      direction: "ASC",
      keyOf: (row) => [String(row.position)],
    });
  }

  agency(provinceCode: string, code: string): Promise<AgencyEntity | null> {
    return this.#dataSource.getRepository(AgencyEntity).findOneBy({ provinceCode, code });
  }

  agencies(keys: readonly AgencyKey[]): Promise<AgencyEntity[]> {
    return this.#dataSource
      .getRepository(AgencyEntity)
      .createQueryBuilder("agency")
      .where(
        `(agency.provinceCode, agency.code) IN (SELECT * FROM unnest(:provinces::text[], :codes::text[]))`,
        { provinces: keys.map((key) => key.provinceCode), codes: keys.map((key) => key.code) },
      )
      .getMany();
  }

  rosterEntries(keys: readonly RosterEntryKey[]): Promise<RosterEntryEntity[]> {
    return this.#dataSource
      .getRepository(RosterEntryEntity)
      .createQueryBuilder("entry")
      .where(
        `(entry.provinceCode, entry.year, entry.agencyCode) IN
         (SELECT * FROM unnest(:provinces::text[], :years::int[], :codes::text[]))`,
        {
          provinces: keys.map((key) => key.provinceCode),
          years: keys.map((key) => key.year),
          codes: keys.map((key) => key.code),
        },
      )
      .getMany();
  }
}

/** The names of a province's registry by their codes. */
export async function agencyNamesOf(
  manager: EntityManager,
  provinceCode: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.find(AgencyEntity, {
    where: { provinceCode },
    select: { code: true, name: true, provinceCode: true },
  });
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** The newest roster not after `year`; empty when there is none. */
export async function latestRoster(
  manager: EntityManager,
  provinceCode: string,
  year: number,
): Promise<readonly RosterEntryEntity[]> {
  const rows: { year: number | null }[] = await manager.query(
    `SELECT max(year) AS year FROM roster_entry WHERE province_code = $1 AND year <= $2`,
    [provinceCode, year],
  );
  const found = rows[0]?.year;
  if (found == null) return [];
  return manager.find(RosterEntryEntity, {
    where: { provinceCode, year: found },
    order: { position: "ASC" },
  });
}
