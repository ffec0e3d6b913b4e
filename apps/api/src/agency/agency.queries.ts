import type { AgencyKind } from "@sipas/domain/agency";
import type { Day } from "@sipas/domain/kernel";
import { LessThanOrEqual, type DataSource, type EntityManager } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import { containing, foldedSql } from "../platform/database/search.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { AgencyEntity } from "./agency.entity.ts";
import type { RosterFilter } from "./agency.types.ts";
import type { AgencyFilter } from "./registry.types.ts";
import type { Block } from "./block.entity.ts";
import { RosterEntryEntity } from "./roster-entry.entity.ts";

import { RosterYearEntity } from "./roster-year.entity.ts";

/** What names an agency, in all years. */
export interface AgencyKey {
  readonly provinceCode: string;
  readonly code: string;
}

export interface LatestRoster {
  readonly year: number | null;
  readonly blocks: readonly Block[];
  readonly roster: readonly RosterEntryEntity[];
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
    const rows = await this.#dataSource
      .getRepository(RosterYearEntity)
      .find({ where: { provinceCode }, order: { year: "DESC" } });
    return rows.map((row) => row.year);
  }

  rosterYear(provinceCode: string, year: number): Promise<RosterYearEntity | null> {
    return this.#dataSource.getRepository(RosterYearEntity).findOneBy({ provinceCode, year });
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
          search: containing(filter.search),
        });
    }
    return pageOf(query, args, {
      columns: ["entry.position"],
      direction: "ASC",
      keyOf: (row) => [String(row.position)],
    });
  }

  /** The registry in the order of codes, past agencies among the present ones. */
  registry(provinceCode: string, filter: AgencyFilter, args: PageArgs): Promise<Page<AgencyEntity>> {
    const query = this.#dataSource
      .getRepository(AgencyEntity)
      .createQueryBuilder("agency")
      .where("agency.provinceCode = :provinceCode", { provinceCode });
    if (filter.kind) query.andWhere("agency.kind = :kind", { kind: filter.kind });
    if (filter.standing != null) {
      query.andWhere(`agency.activeTo IS ${filter.standing ? "" : "NOT "}NULL`);
    }
    if (filter.search?.trim()) {
      const names = foldedSql(`agency.code || ' ' || agency.name || ' ' || agency.former_names::text`);
      query.andWhere(`${names} LIKE ${foldedSql(":search::text")}`, { search: containing(filter.search) });
    }
    return pageOf(query, args, {
      columns: ["agency.code"],
      direction: "ASC",
      keyOf: ({ code }) => [code],
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

/** The kinds of a province's registry by their codes. */
export async function agencyKindsOf(
  manager: EntityManager,
  provinceCode: string,
): Promise<ReadonlyMap<string, AgencyKind>> {
  const rows = await manager.find(AgencyEntity, {
    where: { provinceCode },
    select: { code: true, kind: true, provinceCode: true },
  });
  return new Map(rows.map(({ code, kind }) => [code, kind]));
}

/** The day on which the roster of a year is true; null when the year has none. */
export async function rosterDayOf(
  manager: EntityManager,
  provinceCode: string,
  year: number,
): Promise<Day | null> {
  const found = await manager.findOneBy(RosterYearEntity, { provinceCode, year });
  return found?.asOf ?? null;
}

/** The newest roster not after `year` with its blocks and its year; empty when there is none. */
export async function latestRoster(
  manager: EntityManager,
  provinceCode: string,
  year: number,
): Promise<LatestRoster> {
  const found = await manager.findOne(RosterYearEntity, {
    where: { provinceCode, year: LessThanOrEqual(year) },
    order: { year: "DESC" },
  });
  if (!found) return { year: null, blocks: [], roster: [] };
  const where = { provinceCode, year: found.year };
  return {
    year: found.year,
    blocks: found.blocks,
    roster: await manager.find(RosterEntryEntity, { where, order: { position: "ASC" } }),
  };
}
