import { accept, type Decision } from "@sipas/domain/kernel";
import { closeStage } from "../plan/plan.queries.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import type { YearDocument } from "./document.ts";
import { renderYear } from "./pages/render.tsx";
import { ReleasePageEntity } from "./release-page.entity.ts";
import { ReleaseEntity } from "./release.entity.ts";

/**
 * Stores document, digest and rendered pages of a confirmed release. The plan is published last:
 * from that write on the database refuses every other one to the year.
 */
export async function publish(
  tx: Tx,
  plan: SurveyPlanEntity,
  release: ReleaseEntity,
  { snapshot, digest }: YearDocument,
): Promise<Decision<ReleaseEntity>> {
  const pages = renderYear(snapshot, digest);
  await tx.manager.insert(
    ReleasePageEntity,
    pages.map((page) => ({ releaseId: release.id, ...page })),
  );
  const change = {
    state: "PUBLISHED" as const,
    confirmedAt: tx.at,
    confirmedBy: tx.actor.displayName,
    confirmedAccountId: tx.actor.accountId,
    digest,
  };
  if (!(await saveVersioned(tx, ReleaseEntity, release, { ...change, snapshot }))) {
    return staleVersion();
  }
  const closed = await closeStage(tx, plan.id, "PUBLISH", digest);
  if (!closed.ok) return closed;
  if (!(await saveVersioned(tx, SurveyPlanEntity, plan, { state: "PUBLISHED" }))) return staleVersion();
  return accept(Object.assign(release, change, { version: release.version + 1 }));
}
