import type { Actor } from "@sipas/domain/access";
import { findPublicationBlockers } from "@sipas/domain/publication";
import { In, type DataSource } from "typeorm";
import type { PlanQueries } from "../plan/plan.queries.ts";
import { isUuid } from "../platform/database/ids.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import { documentOf, previewDigestOf } from "./document.ts";
import { renderYear, type PublicPage } from "./pages/render.tsx";
import { publicationFactsOf } from "./publication-facts.ts";
import type { Publication } from "./publication.types.ts";
import { ReleaseEntity } from "./release.entity.ts";

/** How far a plan's publication has come, for those who bring it about. */
export class PublicationQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  async publication(actor: Actor, planId: string): Promise<Publication> {
    const plan = await this.#plans.require(actor, "publication.read", planId);
    // One moment for ballots, stages and runs.
    return this.#dataSource.transaction("REPEATABLE READ", async (manager) => ({
      planId,
      blockers:
        plan.state === "PUBLISHED" ? [] : findPublicationBlockers(await publicationFactsOf(manager, plan)),
      release: await manager.findOne(ReleaseEntity, { where: { planId }, order: { edition: "DESC" } }),
    }));
  }

  /** See the field. */
  previewDigest(actor: Actor, release: ReleaseEntity): Promise<string> {
    assertCan(actor, "publication.read");
    return this.#dataSource.transaction("REPEATABLE READ", (manager) => previewDigestOf(manager, release));
  }

  /**
   * A page of the document with this digest, as it would be published now; null when the release has
   * no such page, and `CHANGED` when another document would be published now.
   */
  async preview(
    actor: Actor,
    releaseId: string,
    digest: string,
    path: string,
  ): Promise<PublicPage | "CHANGED" | null> {
    assertCan(actor, "publication.read");
    const release =
      isUuid(releaseId) && (await this.#dataSource.getRepository(ReleaseEntity).findOneBy({ id: releaseId }));
    if (!release) throw notFound("hồ sơ công bố");
    const plan = await this.#plans.require(actor, "publication.read", release.planId);
    const document = await this.#dataSource.transaction("REPEATABLE READ", (manager) =>
      documentOf(manager, plan, release),
    );
    if (document.digest !== digest) return "CHANGED";
    const pages = renderYear(document.snapshot, digest);
    return pages.find((page) => page.path === path) ?? null;
  }

  /** The newest release of each plan that has one. */
  releases(planIds: readonly string[]): Promise<ReleaseEntity[]> {
    return this.#dataSource
      .getRepository(ReleaseEntity)
      .createQueryBuilder("release")
      .distinctOn(["release.planId"])
      .where("release.planId IN (:...planIds)", { planIds })
      .orderBy({ "release.planId": "ASC", "release.edition": "DESC" })
      .getMany();
  }

  runs(ids: readonly string[]): Promise<ScoreRunEntity[]> {
    return this.#dataSource.getRepository(ScoreRunEntity).findBy({ id: In([...ids]) });
  }
}
