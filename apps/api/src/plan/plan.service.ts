import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, dayAt, digestOf, type Decision } from "@sipas/domain/kernel";
import {
  cessationsOf,
  checkPlanDraft,
  criteriaSetCodeOf,
  DEFAULT_CALLBACK_RULE,
  DEFAULT_METHOD,
  DEFAULT_RESERVE_RATIO,
  DEFAULT_SMALL_CELL,
  DEFAULT_TARGETS,
  issuePlan,
  OPEN_WINDOWS,
  requireDraft,
  type DraftFacts,
  type IssueFacts,
  type PlanContent,
} from "@sipas/domain/plan";
import { agencyNamesOf, latestRoster } from "../agency/agency.queries.ts";
import { lineageOf } from "../agency/lineage.queries.ts";
import { record, type AuditSubject } from "../audit/record.ts";
import { ProvinceEntity } from "../identity/province.entity.ts";
import type { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import { freezeForms, lockForms } from "../criteria/form.service.ts";
import { formCodesOf, formsOfYear } from "../criteria/form.queries.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import { changedParts } from "./changed-parts.ts";
import { clonedContent } from "./cloned-content.ts";
import { judgedForm } from "./plan-forms.ts";
import { lockPlan, planRecordOf, replaceRoster } from "./plan-record.ts";
import { closeStage, openStage } from "./plan-stages.ts";
import { otherIssuedPlans } from "./plan.queries.ts";
import type {
  CreateSurveyPlanInput,
  DeletedSurveyPlan,
  DeleteSurveyPlanInput,
  IssueSurveyPlanInput,
  SaveSurveyPlanInput,
} from "./plan.types.ts";
import { SurveyPlanEntity } from "./survey-plan.entity.ts";

type PlanAction = "plan.create" | "plan.save" | "plan.delete" | "plan.issue";

/** A survey plan from its first draft to the day it is issued. */
export class PlanService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /**
   * A draft from the plan of an earlier year; or else with the latest roster, its modes and criteria sets,
   * quotas and consequences open. In an invented province everything is invented.
   */
  create(actor: Actor, input: CreateSurveyPlanInput): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "plan.edit");
    return this.#once(actor, "plan.create", input, async (tx) => {
      const cloned = input.fromPlanId ? await clonedContent(tx, input.fromPlanId, input.year) : null;
      if (cloned && !cloned.ok) return cloned;
      const content = cloned ? cloned.value.content : await startingContent(tx, input.year);
      const decision = checkPlanDraft(content, await draftFacts(tx));
      if (!decision.ok) return decision;
      const { synthetic } = await tx.manager.findOneByOrFail(ProvinceEntity, { code: actor.provinceCode });
      return accept(await insertPlan(tx, decision.value, synthetic, cloned?.value.source));
    });
  }

  save(actor: Actor, input: SaveSurveyPlanInput): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "plan.edit");
    return this.#once(actor, "plan.save", input, async (tx) => {
      const plan = await lockPlan(tx, input.id);
      const draft = requireDraft(plan);
      if (!draft.ok) return draft;
      if (plan.version !== input.version) return staleVersion();
      const decision = checkPlanDraft(input.content, await draftFacts(tx));
      if (!decision.ok) return decision;
      const before = await planRecordOf(tx.manager, plan);
      const { roster, ...columns } = decision.value;
      const change = {
        ...columns,
        updatedAt: tx.at,
        updatedBy: actor.displayName,
      } as Partial<SurveyPlanEntity>;
      if (!(await saveVersioned(tx, SurveyPlanEntity, plan, change))) return staleVersion();
      await replaceRoster(tx, plan, roster);
      await record(tx, "plan.save", subjectOf(plan), [
        { label: "Phần thay đổi", value: changedParts(before, decision.value) },
      ]);
      return accept({ ...plan, ...change, version: plan.version + 1 });
    });
  }

  async delete(actor: Actor, input: DeleteSurveyPlanInput): Promise<Decision<DeletedSurveyPlan>> {
    assertCan(actor, "plan.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "plan.delete", input: { ...input } },
      async (tx) => {
        const plan = await lockPlan(tx, input.id);
        const draft = requireDraft(plan);
        if (!draft.ok) return draft;
        if (plan.version !== input.version) return staleVersion();
        await tx.manager.delete(SurveyPlanEntity, { id: plan.id });
        await record(tx, "plan.delete", subjectOf(plan));
        return accept({ subjectId: plan.id, result: { id: plan.id } });
      },
      async (_tx, id) => accept({ id }),
    );
  }

  /** Issues the plan, pins what it rests on and closes the preparation. */
  issue(actor: Actor, input: IssueSurveyPlanInput): Promise<Decision<SurveyPlanEntity>> {
    assertCan(actor, "plan.issue");
    return this.#once(actor, "plan.issue", input, async (tx) => {
      const plan = await lockPlan(tx, input.id);
      if (plan.version !== input.version) return staleVersion();
      const content = await planRecordOf(tx.manager, plan);
      const codes = content.roster.flatMap(({ criteriaSetCode }) => criteriaSetCode ?? []);
      const forms = await lockForms(tx, codes);
      const decision = issuePlan(content, await issueFacts(tx, plan, forms), dayAt(tx.at.getTime()));
      if (!decision.ok) return decision;
      const frozen = await freezeForms(tx, forms);
      const change = {
        state: decision.value,
        issuedAt: tx.at,
        issuedBy: actor.displayName,
        rosterDigest: digestOf({ blocks: content.blocks, roster: content.roster }),
        instrumentDigest: digestOf(frozen),
        methodDigest: digestOf(content.method),
      };
      if (!(await saveVersioned(tx, SurveyPlanEntity, plan, change))) return staleVersion();
      const closed = await closeStage(
        tx,
        plan.id,
        "PREPARE",
        digestOf({ ...content, state: decision.value }),
      );
      if (!closed.ok) return closed;
      await record(tx, "plan.issue", subjectOf(plan), [
        { label: "Quyết định", value: plan.decisionNumber },
        { label: "Số cơ quan", value: String(content.roster.length) },
        { label: "Mẫu phiếu", value: frozen.map(({ code }) => code).join(", ") },
      ]);
      return accept({ ...plan, ...change, version: plan.version + 1 });
    });
  }

  #once(
    actor: Actor,
    action: PlanAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<SurveyPlanEntity>>,
  ): Promise<Decision<SurveyPlanEntity>> {
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: JSON.parse(JSON.stringify(input)) as unknown },
      async (tx) => {
        const decision = await work(tx);
        return decision.ok ? accept({ subjectId: decision.value.id, result: decision.value }) : decision;
      },
      async (tx, id) => accept(await lockPlan(tx, id)),
    );
  }
}

/** Stores a judged draft and opens its preparation. */
export async function insertPlan(
  tx: Tx,
  content: PlanContent,
  synthetic: boolean,
  source?: Pick<SurveyPlanEntity, "id" | "year">,
): Promise<SurveyPlanEntity> {
  const { roster, ...columns } = content;
  const id = randomUUID();
  await tx.manager.insert(SurveyPlanEntity, {
    id,
    provinceCode: tx.actor.provinceCode,
    state: "DRAFT",
    ...(columns as Partial<SurveyPlanEntity>),
    synthetic,
    version: 1,
    createdAt: tx.at,
    updatedAt: tx.at,
    updatedBy: tx.actor.displayName,
  });
  const plan = await lockPlan(tx, id);
  await replaceRoster(tx, plan, roster);
  await openStage(tx, id, "PREPARE");
  await record(tx, "plan.create", subjectOf(plan), [
    { label: "Số cơ quan", value: String(roster.length) },
    ...(source ? [{ label: "Chép từ", value: subjectOf(source).label }] : []),
  ]);
  return plan;
}

async function startingContent(tx: Tx, year: number): Promise<PlanContent> {
  const { provinceCode } = tx.actor;
  const { blocks, roster } = await latestRoster(tx.manager, provinceCode, year);
  const forms = await formsOfYear(tx.manager, provinceCode, year);
  return {
    year,
    decisionNumber: "",
    decisionDate: null,
    planNumber: "",
    planDate: null,
    supervision: "",
    legalBases: [],
    windows: OPEN_WINDOWS,
    ceasedRule: null,
    targets: DEFAULT_TARGETS,
    reserveRatio: DEFAULT_RESERVE_RATIO,
    smallCell: DEFAULT_SMALL_CELL,
    retentionUntil: null,
    method: DEFAULT_METHOD,
    callback: DEFAULT_CALLBACK_RULE,
    blocks: [...blocks],
    roster: roster.map((entry) => ({
      agencyCode: entry.agencyCode,
      block: entry.block,
      serviceMode: entry.serviceMode,
      modeReasonCode: null,
      modeReason: entry.modeReason,
      criteriaSetCode: criteriaSetCodeOf(entry.serviceMode, year, forms),
      frameSize: null,
      dossiers: null,
      quota: { official: null, reserve: null, takeAll: false },
    })),
  };
}

export async function draftFacts(tx: Tx): Promise<DraftFacts> {
  return {
    agencyNames: await agencyNamesOf(tx.manager, tx.actor.provinceCode),
    criteriaSetCodes: await formCodesOf(tx.manager, tx.actor.provinceCode),
  };
}

async function issueFacts(
  tx: Tx,
  plan: SurveyPlanEntity,
  forms: readonly BallotFormEntity[],
): Promise<IssueFacts> {
  const [other = null] = await otherIssuedPlans(tx.manager, [plan]);
  return {
    otherIssuedPlan: other,
    agencyNames: await agencyNamesOf(tx.manager, plan.provinceCode),
    cessations: cessationsOf(await lineageOf(tx.manager, plan.provinceCode)),
    forms: forms.map((form) => judgedForm(form, plan.windows.transaction)),
  };
}

function subjectOf(plan: Pick<SurveyPlanEntity, "id" | "year">): AuditSubject {
  return { type: "surveyPlan", id: plan.id, label: `Kế hoạch đo lường năm ${plan.year}` };
}
