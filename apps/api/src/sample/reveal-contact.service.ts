import type { Actor } from "@sipas/domain/access";
import { accept, type Decision } from "@sipas/domain/kernel";
import { REVEAL_REASON_LABELS } from "@sipas/domain/sample";
import { record } from "../audit/record.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { contactOf } from "./contact.queries.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { RevealContactInput, RevealedContact } from "./sample.types.ts";

/** Shows a respondent's name and telephone number to who says why; the audit says who looked. */
export class RevealContactService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  async reveal(actor: Actor, input: RevealContactInput): Promise<Decision<RevealedContact>> {
    assertCan(actor, "contact.reveal");
    const { unitId, reason, idempotencyKey } = input;
    if (!isUuid(unitId)) throw notFound("đơn vị mẫu");
    return this.#uow.writeOnce(
      actor,
      { key: idempotencyKey, action: "contact.reveal", input: { unitId, reason } },
      async (tx) => {
        const { unit, plan } = await unitOf(tx, unitId);
        const label = `Đơn vị mẫu ${unit.unit}, cơ quan ${unit.agencyCode}, năm ${plan.year}`;
        await record(tx, "contact.reveal", { type: "sampleUnit", id: unit.id, label }, [
          { label: "Lý do", value: REVEAL_REASON_LABELS[reason] },
        ]);
        return accept({ subjectId: unit.id, result: await revealed(tx, unit.id) });
      },
      async (tx, id) => accept(await revealed(tx, id)),
    );
  }
}

/** The unit in a plan of the actor's province; another's is not found. */
async function unitOf(tx: Tx, id: string) {
  const unit = await tx.manager.findOneBy(SampleUnitEntity, { id });
  const plan =
    unit &&
    (await tx.manager.findOneBy(SurveyPlanEntity, {
      id: unit.planId,
      provinceCode: tx.actor.provinceCode,
    }));
  if (!unit || !plan) throw notFound("đơn vị mẫu");
  return { unit, plan };
}

async function revealed(tx: Tx, unitId: string): Promise<RevealedContact> {
  const contact = await contactOf(tx.manager, unitId);
  if (!contact) throw notFound("đơn vị mẫu");
  return { unitId, ...contact };
}
