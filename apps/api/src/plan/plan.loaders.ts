import { isWithin, type Problem } from "@sipas/domain/kernel";
import { cessationsOf, type Cessation } from "@sipas/domain/plan";
import DataLoader from "dataloader";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import type { FormKey } from "../criteria/form.queries.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import type { AgencyCessation } from "./agency-cessation.types.ts";
import { PlanAgencyEntity } from "./plan-agency.entity.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";
import { judgedForm } from "./plan-forms.ts";
import { otherIssuedPlans, type PlanForms, type PlanQueries } from "./plan.queries.ts";
import type { SurveyPlanEntity } from "./survey-plan.entity.ts";

/** Rosters, stages and blockers of the plans of one request. */
export class PlanLoaders {
  readonly #queries: PlanQueries;
  readonly #agencies: AgencyLoaders;

  constructor(queries: PlanQueries, agencies: AgencyLoaders) {
    this.#queries = queries;
    this.#agencies = agencies;
  }

  roster(context: Context, planId: string): Promise<PlanAgencyEntity[]> {
    const loader = loaderOf(context, PlanAgencyEntity, () => {
      return new DataLoader<string, PlanAgencyEntity[]>(async (ids) =>
        group(ids, await this.#queries.rosters(ids)),
      );
    });
    return loader.load(planId);
  }

  stages(context: Context, planId: string): Promise<PlanStageEntity[]> {
    const loader = loaderOf(context, PlanStageEntity, () => {
      return new DataLoader<string, PlanStageEntity[]>(async (ids) =>
        group(ids, await this.#queries.stages(ids)),
      );
    });
    return loader.load(planId);
  }

  /** The forms that the plan's agencies are measured by. */
  forms(context: Context, planId: string): Promise<PlanForms> {
    const loader = loaderOf(context, BallotFormEntity, () => {
      return new DataLoader<string, PlanForms>((ids) => this.#queries.forms(ids));
    });
    return loader.load(planId);
  }

  /** All that keeps a draft from being issued today; nothing once it is issued. */
  async issueBlockers(context: Context, plan: SurveyPlanEntity): Promise<readonly Problem[]> {
    if (plan.state !== "DRAFT") return [];
    const [roster, otherIssuedPlan, cessations] = await Promise.all([
      this.roster(context, plan.id),
      this.#otherIssuedPlan(context, plan),
      this.#cessationsOf(context, plan.provinceCode),
    ]);
    const codes = new Set([...roster, ...cessations].map(({ agencyCode }) => agencyCode));
    const agencies = await Promise.all(
      [...codes].map((code) => this.#agencies.agency(context, plan.provinceCode, code)),
    );
    const agencyNames = new Map(agencies.map(({ code, name }) => [code, name]));
    const formCodes = new Set(roster.flatMap(({ criteriaSetCode }) => criteriaSetCode ?? []));
    const found = await Promise.all([...formCodes].map((code) => this.#form(context, plan, code)));
    const forms = found.flatMap((form) => (form ? [judgedForm(form, plan.windows.transaction)] : []));
    return this.#queries.issueBlockers(plan, roster, { otherIssuedPlan, agencyNames, cessations, forms });
  }

  /** The agencies that ended in the years from which a plan's respondents may come. */
  async cessations(
    context: Context,
    { provinceCode, year }: SurveyPlanEntity,
  ): Promise<readonly AgencyCessation[]> {
    const all = await this.#cessationsOf(context, provinceCode);
    const near = all.filter(({ day }) => isWithin(day, `${year - 2}-01-01`, `${year + 1}-12-31`));
    const agencies = await Promise.all(
      near.map(({ agencyCode }) => this.#agencies.agency(context, provinceCode, agencyCode)),
    );
    return near.map((row, index) => ({ ...row, agencyName: agencies[index]!.name }));
  }

  #form(
    context: Context,
    { provinceCode }: SurveyPlanEntity,
    code: string,
  ): Promise<BallotFormEntity | null> {
    const loader = loaderOf(context, judgedForm, () => {
      return new DataLoader<FormKey, BallotFormEntity | null, string>(
        (keys) => this.#queries.formsByKey(keys),
        { cacheKeyFn: ({ provinceCode: province, code: key }) => JSON.stringify([province, key]) },
      );
    });
    return loader.load({ provinceCode, code });
  }

  #cessationsOf(context: Context, provinceCode: string): Promise<readonly Cessation[]> {
    const loader = loaderOf(context, cessationsOf, () => {
      return new DataLoader<string, readonly Cessation[]>((codes) =>
        Promise.all(codes.map((code) => this.#queries.cessations(code))),
      );
    });
    return loader.load(provinceCode);
  }

  #otherIssuedPlan(context: Context, plan: SurveyPlanEntity): Promise<string | null> {
    const loader = loaderOf(context, otherIssuedPlans, () => {
      return new DataLoader<SurveyPlanEntity, string | null, string>(
        (plans) => this.#queries.otherIssuedPlans(plans),
        { cacheKeyFn: ({ id }) => id },
      );
    });
    return loader.load(plan);
  }
}

function group<T extends { planId: string }>(ids: readonly string[], rows: readonly T[]): T[][] {
  const groups = Map.groupBy(rows, (row) => row.planId);
  return ids.map((id) => groups.get(id) ?? []);
}
