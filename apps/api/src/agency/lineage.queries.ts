import { IsNull, type DataSource, type EntityManager } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { LineageAgencyEntity, LineageEventEntity, type LineageRow } from "./lineage-event.entity.ts";

/** Reads of what happened to agencies; anybody may know it. */
export class LineageQueries {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Events of a province, or of one of its agencies, newest first. */
  async events(
    provinceCode: string,
    agencyCode: string | null | undefined,
    args: PageArgs,
  ): Promise<Page<LineageRow>> {
    const query = this.#dataSource
      .getRepository(LineageEventEntity)
      .createQueryBuilder("event")
      .where("event.provinceCode = :provinceCode AND event.withdrawnAt IS NULL", { provinceCode });
    if (agencyCode != null) {
      query.andWhere(
        `EXISTS (SELECT FROM lineage_agency member WHERE member.event_id = event.id AND member.agency_code = :agencyCode)`,
        { agencyCode },
      );
    }
    const page = await pageOf(query, args, {
      columns: ["event.day", "event.id"],
      direction: "DESC",
      keyOf: ({ day, id }) => [day, id],
    });
    const rows = await withAgencies(
      this.#dataSource.manager,
      page.edges.map(({ node }) => node),
    );
    return { ...page, edges: page.edges.map(({ cursor }, index) => ({ cursor, node: rows[index]! })) };
  }

  /** All events of a province up to a day, in order of time: some dozens. */
  async until(provinceCode: string, day: string): Promise<readonly LineageRow[]> {
    const events = await this.#dataSource
      .getRepository(LineageEventEntity)
      .createQueryBuilder("event")
      .where("event.provinceCode = :provinceCode AND event.withdrawnAt IS NULL AND event.day <= :day", {
        provinceCode,
        day,
      })
      .orderBy("event.day", "ASC")
      .addOrderBy("event.id", "ASC")
      .getMany();
    return withAgencies(this.#dataSource.manager, events);
  }
}

/** The events with their agencies' codes, in the order in which they were named. */
export async function withAgencies(
  manager: EntityManager,
  events: readonly LineageEventEntity[],
): Promise<readonly LineageRow[]> {
  const members = await manager
    .createQueryBuilder(LineageAgencyEntity, "member")
    .where("member.eventId = ANY(:ids)", { ids: events.map(({ id }) => id) })
    .orderBy("member.position", "ASC")
    .getMany();
  const byEvent = Map.groupBy(members, ({ eventId }) => eventId);
  return events.map((event) => {
    const codesOf = (wanted: LineageAgencyEntity["side"]) =>
      (byEvent.get(event.id) ?? []).filter(({ side }) => side === wanted).map(({ agencyCode }) => agencyCode);
    return Object.assign(event, { from: codesOf("FROM"), to: codesOf("TO") });
  });
}

/** All events of a province, in order of time: some dozens. */
export async function lineageOf(
  manager: EntityManager,
  provinceCode: string,
): Promise<readonly LineageRow[]> {
  const events = await manager.find(LineageEventEntity, {
    where: { provinceCode, withdrawnAt: IsNull() },
    order: { day: "ASC", id: "ASC" },
  });
  return withAgencies(manager, events);
}
