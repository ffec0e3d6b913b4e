import { sha256Hex } from "@sipas/domain/kernel";
import { snapshotDigest, type Snapshot } from "@sipas/domain/publication";
import type { DataSource, SelectQueryBuilder } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import type { ListedYear } from "./pages/ListPage.tsx";
import { ReleasePageEntity } from "./release-page.entity.ts";
import { ReleaseEntity } from "./release.entity.ts";

/** A published year with its document. */
export type PublishedRelease = ReleaseEntity & { readonly snapshot: Snapshot; readonly digest: string };

/** What was published has been changed behind our back; it is not shown any more. */
export class DamagedRelease extends Error {}

/** Published years, for anybody. What no longer has its digest is not handed out. */
export class PublishedQueries {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Every published year in its latest edition, newest first. */
  async years(): Promise<readonly ListedYear[]> {
    const releases = await this.#latest()
      .orderBy("release.year", "DESC")
      .addOrderBy("release.provinceCode", "ASC")
      .getMany();
    return releases.map((release) => {
      const { year, province, index, decision, synthetic } = soundDocument(release).snapshot;
      const { decisionNumber, decisionDate } = decision;
      const value = index.figure.value;
      return {
        year,
        provinceCode: province.code,
        provinceName: province.name,
        index: value,
        decisionNumber,
        decisionDate,
        synthetic,
      };
    });
  }

  /** A stored page by its path, in lower case, of the latest edition that has it. */
  async page(path: string): Promise<ReleasePageEntity | null> {
    const page = await this.#dataSource
      .getRepository(ReleasePageEntity)
      .createQueryBuilder("page")
      .innerJoin(ReleaseEntity, "release", "release.id = page.releaseId AND release.state = 'PUBLISHED'")
      .where("page.path = :path", { path })
      .orderBy("release.edition", "DESC")
      .getOne();
    if (page && sha256Hex(page.html) !== page.digest) throw new DamagedRelease(path);
    return page;
  }

  /** A published year in its latest edition; the province's code in any case. */
  async find(provinceCode: string, year: number): Promise<PublishedRelease | null> {
    const release = await this.#latest()
      .andWhere("release.provinceCode = :code AND release.year = :year", {
        code: provinceCode.toUpperCase(),
        year,
      })
      .getOne();
    return release && soundDocument(release);
  }

  /** Published years in their latest edition, newest first. */
  async list(args: PageArgs): Promise<Page<PublishedRelease>> {
    const page = await pageOf(this.#latest(), args, {
      columns: ["release.year", "release.provinceCode"],
      direction: "DESC",
      keyOf: (row) => [String(row.year), row.provinceCode],
    });
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: soundDocument(node) })) };
  }

  #latest(): SelectQueryBuilder<ReleaseEntity> {
    return this.#dataSource
      .getRepository(ReleaseEntity)
      .createQueryBuilder("release")
      .addSelect("release.snapshot")
      .where("release.state = 'PUBLISHED'")
      .andWhere(
        `NOT EXISTS (SELECT FROM release later WHERE later.plan_id = release.plan_id
         AND later.state = 'PUBLISHED' AND later.edition > release.edition)`,
      );
  }
}

function soundDocument(release: ReleaseEntity): PublishedRelease {
  const { snapshot, digest } = release;
  if (!snapshot || digest === null || snapshotDigest(snapshot) !== digest) {
    throw new DamagedRelease(`${release.provinceCode} ${release.year}`);
  }
  return Object.assign(release, { snapshot, digest });
}
