import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, dayAt, formatDay, problem, refuse, type Decision } from "@sipas/domain/kernel";
import { requireUnpublished } from "@sipas/domain/plan";
import {
  confirmRelease,
  recordRelease,
  requireRecorded,
  updateRelease,
  type DecisionDays,
  type PublicationDecision,
} from "@sipas/domain/publication";
import { record, type AuditSubject } from "../audit/record.ts";
import { lastCollectedOn } from "../fieldwork/fieldwork.queries.ts";
import { closeStage, lockPlan, openStage, undoStageMove } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import { documentOf } from "./document.ts";
import { publicationFactsOf } from "./publication-facts.ts";
import type {
  ConfirmReleaseInput,
  RecordReleaseInput,
  UpdateReleaseInput,
  WithdrawnRelease,
  WithdrawReleaseInput,
} from "./publication.types.ts";
import { publish } from "./publish.ts";
import { ReleaseEntity } from "./release.entity.ts";

const EDITION = 1;

type ReleaseAction = "publication.record" | "publication.update" | "publication.confirm";

/** The Decision that publishes a year: written down by one person, confirmed by another. */
export class PublicationService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** Writes the signed Decision down for the newest run, closes the scoring and opens the publication. */
  record(actor: Actor, input: RecordReleaseInput): Promise<Decision<ReleaseEntity>> {
    assertCan(actor, "publication.record");
    return this.#once(actor, "publication.record", input, async (tx) => {
      const plan = await lockPlan(tx, input.planId);
      const open = requireUnpublished(plan);
      if (!open.ok) return open;
      const earlier = await tx.manager.findOneBy(ReleaseEntity, { planId: plan.id });
      if (earlier) return alreadyRecorded(earlier);
      const decision = recordRelease(
        input,
        await publicationFactsOf(tx.manager, plan),
        await daysOf(tx, plan),
      );
      if (!decision.ok) return decision;
      const run = await tx.manager.findOneByOrFail(ScoreRunEntity, { id: input.runId });
      const scored = await closeStage(tx, plan.id, "SCORE", run.resultDigest);
      if (!scored.ok) return scored;
      const opened = await openStage(tx, plan.id, "PUBLISH");
      if (!opened.ok) return opened;
      const release = await insertRelease(tx, plan, run.id, decision.value);
      await record(tx, "publication.record", subjectOf(release), detailsOf(decision.value));
      return accept(release);
    });
  }

  update(actor: Actor, input: UpdateReleaseInput): Promise<Decision<ReleaseEntity>> {
    assertCan(actor, "publication.record");
    return this.#once(actor, "publication.update", input, async (tx) => {
      const { plan, release } = await lockRelease(tx, input.id);
      const open = requireRecorded(release);
      if (!open.ok) return open;
      if (release.version !== input.version) return staleVersion();
      const decision = updateRelease(release, input, await daysOf(tx, plan));
      if (!decision.ok) return decision;
      const change = { ...columnsOf(decision.value), ...recordedBy(tx) };
      if (!(await saveVersioned(tx, ReleaseEntity, release, change))) return staleVersion();
      await record(tx, "publication.update", subjectOf(release), detailsOf(decision.value));
      return accept(Object.assign(release, change, { version: release.version + 1 }));
    });
  }

  /** Takes back what nobody has confirmed: the scoring is open again, as if nothing had been recorded. */
  withdraw(actor: Actor, input: WithdrawReleaseInput): Promise<Decision<WithdrawnRelease>> {
    assertCan(actor, "publication.record");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "publication.withdraw", input: { ...input } },
      async (tx) => {
        const { plan, release } = await lockRelease(tx, input.id);
        const open = requireRecorded(release);
        if (!open.ok) return open;
        if (release.version !== input.version) return staleVersion();
        await tx.manager.delete(ReleaseEntity, { id: release.id });
        await undoStageMove(tx, plan.id, "PUBLISH");
        await undoStageMove(tx, plan.id, "SCORE");
        await record(tx, "publication.withdraw", subjectOf(release));
        return accept({ subjectId: release.id, result: { id: release.id } });
      },
      async (_tx, id) => accept({ id }),
    );
  }

  /** Publishes the very document that the person read: it, its digest and its pages are stored, and nothing the year rests on changes any more. */
  confirm(actor: Actor, input: ConfirmReleaseInput): Promise<Decision<ReleaseEntity>> {
    assertCan(actor, "publication.confirm");
    return this.#once(actor, "publication.confirm", input, async (tx) => {
      const { plan, release } = await lockRelease(tx, input.id);
      const open = requireRecorded(release);
      if (!open.ok) return open;
      if (release.version !== input.version) return staleVersion();
      const facts = await publicationFactsOf(tx.manager, plan);
      const judged = { ...release, recordedByAccountId: release.recordedAccountId };
      const document = await documentOf(tx.manager, plan, release);
      const confirmation = {
        accountId: actor.accountId,
        readDigest: input.previewDigest,
        digest: document.digest,
      };
      const decision = confirmRelease(judged, confirmation, facts, await daysOf(tx, plan));
      if (!decision.ok) return decision;
      const published = await publish(tx, plan, release, document);
      if (!published.ok) return published;
      await record(tx, "publication.confirm", subjectOf(release), [
        ...detailsOf(release),
        { label: "Mã xác thực dữ liệu", value: published.value.digest! },
      ]);
      return published;
    });
  }

  #once(
    actor: Actor,
    action: ReleaseAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<ReleaseEntity>>,
  ): Promise<Decision<ReleaseEntity>> {
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: { ...input } },
      async (tx) => {
        const decision = await work(tx);
        return decision.ok ? accept({ subjectId: decision.value.id, result: decision.value }) : decision;
      },
      async (tx, id) => accept((await lockRelease(tx, id)).release),
    );
  }
}

/** The release and its plan, which is locked until the transaction ends; somebody else's is not found. */
async function lockRelease(
  tx: Tx,
  id: string,
): Promise<{ readonly plan: SurveyPlanEntity; readonly release: ReleaseEntity }> {
  const planOf = async () => isUuid(id) && (await tx.manager.findOneBy(ReleaseEntity, { id }));
  const seen = await planOf();
  if (!seen) throw notFound("hồ sơ công bố");
  const plan = await lockPlan(tx, seen.planId, "hồ sơ công bố");
  const release = await planOf();
  if (!release) throw notFound("hồ sơ công bố");
  return { plan, release };
}

async function insertRelease(
  tx: Tx,
  plan: SurveyPlanEntity,
  runId: string,
  decision: PublicationDecision,
): Promise<ReleaseEntity> {
  const release = tx.manager.create(ReleaseEntity, {
    id: randomUUID(),
    planId: plan.id,
    provinceCode: plan.provinceCode,
    year: plan.year,
    edition: EDITION,
    runId,
    state: "RECORDED",
    ...columnsOf(decision),
    ...recordedBy(tx),
    confirmedAt: null,
    confirmedBy: null,
    confirmedAccountId: null,
    snapshot: null,
    digest: null,
    version: 1,
  });
  await tx.manager.insert(ReleaseEntity, release);
  return release;
}

/** A judged Decision has its date. */
function columnsOf({ decisionNumber, decisionDate, signerName, competenceLine }: PublicationDecision) {
  return { decisionNumber, decisionDate: decisionDate!, signerName, competenceLine };
}

function recordedBy({ at, actor }: Tx) {
  return { recordedAt: at, recordedBy: actor.displayName, recordedAccountId: actor.accountId };
}

async function daysOf(tx: Tx, plan: SurveyPlanEntity): Promise<DecisionDays> {
  return {
    today: dayAt(tx.at.getTime()),
    planDecisionDate: plan.decisionDate,
    lastCollectedOn: await lastCollectedOn(tx.manager, plan.id),
  };
}

function alreadyRecorded({ recordedBy, decisionNumber }: ReleaseEntity): Decision<never> {
  return refuse(
    problem(
      "RELEASE_EXISTS",
      "",
      `${recordedBy} đã ghi nhận Quyết định số ${decisionNumber}; tải lại trang để xem.`,
    ),
  );
}

function subjectOf(release: Pick<ReleaseEntity, "id" | "year">): AuditSubject {
  return { type: "release", id: release.id, label: `Công bố kết quả năm ${release.year}` };
}

function detailsOf({ decisionNumber, decisionDate }: PublicationDecision) {
  return [{ label: "Quyết định", value: `${decisionNumber} ngày ${formatDay(decisionDate!)}` }];
}
