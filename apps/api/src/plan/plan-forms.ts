import { BALLOT_FORMS, CLOSED_OFFICES, findFormFindings, type BallotForm } from "@sipas/domain/criteria";
import type { OpenPeriod, PlanForm } from "@sipas/domain/plan";
import type { EntityManager } from "typeorm";
import { BallotFormEntity } from "../criteria/ballot-form.entity.ts";

/** The forms that agencies of a plan are measured by, one a kind, in the order of the kinds. */
export type PlanForms = readonly BallotFormEntity[];

interface UsedForm {
  readonly plan_id: string;
  readonly form_id: string;
}

/** For each plan its forms, in the order of the plans. */
export async function formsOfPlans(
  manager: EntityManager,
  planIds: readonly string[],
): Promise<readonly PlanForms[]> {
  const used: UsedForm[] = await manager.query(
    `SELECT DISTINCT agency.plan_id, form.id AS form_id FROM plan_agency agency
     JOIN ballot_form form ON form.province_code = agency.province_code AND form.code = agency.criteria_set_code
     WHERE agency.plan_id = ANY($1)`,
    [planIds],
  );
  const ids = [...new Set(used.map(({ form_id }) => form_id))];
  const forms = await manager
    .createQueryBuilder(BallotFormEntity, "form")
    .where("form.id = ANY(:ids)", { ids })
    .getMany();
  const idsOf = Map.groupBy(used, ({ plan_id }) => plan_id);
  return planIds.map((planId) => {
    const own = new Set((idsOf.get(planId) ?? []).map(({ form_id }) => form_id));
    return BALLOT_FORMS.flatMap((kind) => forms.filter(({ id, form }) => own.has(id) && form === kind));
  });
}

/** The forms of one plan. */
export async function formsOfPlan(manager: EntityManager, planId: string): Promise<PlanForms> {
  const [forms] = await formsOfPlans(manager, [planId]);
  return forms!;
}

/** The form of a kind among those of an issued plan, which has one for each of its agencies. */
export function formOfKind(forms: PlanForms, kind: BallotForm): BallotFormEntity {
  const form = forms.find((candidate) => candidate.form === kind);
  if (!form) throw new Error(`an issued plan has no form of the kind ${kind}`);
  return form;
}

/** A form as the gate of a plan judges it, whose respondents used the service in `transaction`. */
export function judgedForm(form: BallotFormEntity, transaction: OpenPeriod): PlanForm {
  const { code, year, form: kind, state } = form;
  const findings =
    state === "FROZEN" ? [] : findFormFindings(form, { transaction, closedOffices: CLOSED_OFFICES });
  return { code, year, form: kind, state, findings };
}
