import { randomUUID } from "node:crypto";
import {
  formCodeOf,
  formContentOf,
  type BallotForm,
  type Confirmation,
  type FormContent,
} from "@sipas/domain/criteria";
import type { AuditSubject } from "../audit/record.ts";
import { isUuid } from "../platform/database/ids.ts";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { notFound } from "../platform/errors.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";
import { maySeeForm } from "./form.queries.ts";

/** The form of the actor's province, locked until the transaction ends. */
export async function lockForm(tx: Tx, id: string): Promise<BallotFormEntity> {
  const form =
    isUuid(id) &&
    (await tx.manager.findOne(BallotFormEntity, {
      where: { id, provinceCode: tx.actor.provinceCode },
      lock: { mode: "pessimistic_write" },
    }));
  if (!form || !maySeeForm(tx.actor, form)) throw notFound("mẫu phiếu");
  return form;
}

/** Where a form stands among those of its province. */
export interface FormPlace {
  readonly year: number;
  readonly form: BallotForm;
  readonly edition: number;
}

/** Stores a new draft with a content that was judged. */
export async function insertForm(
  tx: Tx,
  { year, form, edition }: FormPlace,
  content: FormContent,
  confirmations: readonly Confirmation[],
): Promise<BallotFormEntity> {
  const id = randomUUID();
  await tx.manager.insert(BallotFormEntity, {
    id,
    provinceCode: tx.actor.provinceCode,
    code: formCodeOf(year, form, edition),
    year,
    form,
    edition,
    state: "DRAFT",
    ...contentColumns(content),
    confirmations: [...confirmations],
    digest: null,
    version: 1,
    createdAt: tx.at,
    updatedAt: tx.at,
    updatedBy: tx.actor.displayName,
  });
  return lockForm(tx, id);
}

/** The content as its columns take it. */
export function contentColumns(content: FormContent): Pick<BallotFormEntity, keyof FormContent> {
  return structuredClone(formContentOf(content)) as Pick<BallotFormEntity, keyof FormContent>;
}

export function subjectOfForm({ id, code }: Pick<BallotFormEntity, "id" | "code">): AuditSubject {
  return { type: "ballotForm", id, label: `Mẫu phiếu ${code}` };
}
