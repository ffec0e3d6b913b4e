import type { Actor } from "@sipas/domain/access";
import { accept, type Decision } from "@sipas/domain/kernel";
import { REVEAL_REASON_LABELS } from "@sipas/domain/sample";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { record } from "../audit/record.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { contactOf } from "./contact.queries.ts";
import { SampleUnitEntity } from "./sample-unit.entity.ts";
import type { RevealContactInput, RevealedContact } from "./sample.types.ts";

/** What the line of a repeat adds, so that two lines of one request are not read as two occasions. */
export const SHOWN_AGAIN: AuditDetail = { label: "Hiện lại", value: "Có, do gửi lại cùng một yêu cầu" };

/**
 * Shows a respondent's name and telephone number to who says why; the audit says who looked. Every
 * showing is a line: a repeat of a request shows them once more, so it is judged once more and leaves
 * a line of its own that says it is a repeat.
 */
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
      async (tx) => accept({ subjectId: unitId, result: await show(tx, input) }),
      async (tx) => accept(await show(tx, input, [SHOWN_AGAIN])),
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

async function show(
  tx: Tx,
  { unitId, reason }: RevealContactInput,
  details: readonly AuditDetail[] = [],
): Promise<RevealedContact> {
  const { unit, plan } = await unitOf(tx, unitId);
  const contact = await contactOf(tx.manager, unit.id);
  if (!contact) throw notFound("đơn vị mẫu");
  const label = `Đơn vị mẫu ${unit.unit}, cơ quan ${unit.agencyCode}, năm ${plan.year}`;
  await record(tx, "contact.reveal", { type: "sampleUnit", id: unit.id, label }, [
    { label: "Lý do", value: REVEAL_REASON_LABELS[reason] },
    ...details,
  ]);
  return { unitId: unit.id, ...contact };
}
