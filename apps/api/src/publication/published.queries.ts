import { sha256Hex } from "@sipas/domain/kernel";
import { In, type DataSource, type SelectQueryBuilder } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import type { ListedYear } from "./pages/ListPage.tsx";
import { PublishedSummaries, type PublishedSummary } from "./published-summaries.ts";
import { ReleasePageEntity } from "./release-page.entity.ts";
import { ReleaseEntity } from "./release.entity.ts";
import { DamagedRelease, soundDocument, type PublishedRelease } from "./sound-document.ts";

/**
 * Published years, for anybody. What no longer has its digest is not handed out: a page and a whole
 * document are judged every time, what lists say as `PublishedSummaries` has it. One year that is
 * damaged keeps the lists it stands in from being shown.
 */
export class PublishedQueries {
  readonly #dataSource: DataSource;
  readonly #summaries: PublishedSummaries;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#summaries = new PublishedSummaries((id) =>
      this.#withDocument(this.#latest()).andWhere("release.id = :id", { id }).getOneOrFail(),
    );
  }

  /** Every published year in its latest edition, newest first. */
  async years(): Promise<readonly ListedYear[]> {
    const rows = await this.#latest()
      .orderBy("release.year", "DESC")
      .addOrderBy("release.provinceCode", "ASC")
      .getMany();
    const years: ListedYear[] = [];
    // One after the other: only one document is in memory while those of a new process are read.
    for (const row of rows) years.push(listedYear(await this.#summaries.of(row)));
    return years;
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
    const release = await this.#withDocument(this.#latest())
      .andWhere("release.provinceCode = :code AND release.year = :year", {
        code: provinceCode.toUpperCase(),
        year,
      })
      .getOne();
    return release && soundDocument(release);
  }

  /** Published years in their latest edition, newest first. */
  async list(args: PageArgs): Promise<Page<PublishedSummary>> {
    const page = await pageOf(this.#latest(), args, {
      columns: ["release.year", "release.provinceCode"],
      direction: "DESC",
      keyOf: (row) => [String(row.year), row.provinceCode],
    });
    const edges: { cursor: string; node: PublishedSummary }[] = [];
    for (const { cursor, node } of page.edges) edges.push({ cursor, node: await this.#summaries.of(node) });
    return { ...page, edges };
  }

  /** Published years with their documents, by the ids of their releases; in no order. */
  async documents(releaseIds: readonly string[]): Promise<readonly PublishedRelease[]> {
    const releases = await this.#withDocument(this.#latest())
      .andWhere({ id: In([...releaseIds]) })
      .getMany();
    return releases.map(soundDocument);
  }

  #withDocument(query: SelectQueryBuilder<ReleaseEntity>): SelectQueryBuilder<ReleaseEntity> {
    return query.addSelect("release.snapshot");
  }

  #latest(): SelectQueryBuilder<ReleaseEntity> {
    return this.#dataSource
      .getRepository(ReleaseEntity)
      .createQueryBuilder("release")
      .addSelect("release.rowMark")
      .where("release.state = 'PUBLISHED'")
      .andWhere(
        `NOT EXISTS (SELECT FROM release later WHERE later.plan_id = release.plan_id
         AND later.state = 'PUBLISHED' AND later.edition > release.edition)`,
      );
  }
}

function listedYear({ year, province, index, decision, synthetic }: PublishedSummary): ListedYear {
  return {
    year,
    provinceCode: province.code,
    provinceName: province.name,
    index: index.figure.value,
    decisionNumber: decision.decisionNumber,
    decisionDate: decision.decisionDate,
    synthetic,
  };
}
