import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { BallotFormEntity } from "../criteria/ballot-form.entity.ts";
import { contentColumns } from "../criteria/form-record.ts";
import { FORMS, type FormReference } from "./forms.ts";

/**
 * Adds the forms that ship. One that nobody has touched follows what ships; one that a person has edited
 * or confirmed, or that a plan was issued on, stays.
 */
export async function loadForms(
  manager: EntityManager,
  forms: readonly FormReference[] = FORMS,
): Promise<void> {
  const at = new Date();
  await manager
    .createQueryBuilder()
    .insert()
    .into(BallotFormEntity)
    .values(
      forms.map(({ content, ...form }) => ({
        id: randomUUID(),
        ...form,
        ...contentColumns(content),
        edition: 1,
        confirmations: [],
        digest: null,
        version: 1,
        createdAt: at,
        updatedAt: at,
        updatedBy: "Hệ thống",
      })),
    )
    .orUpdate(["contents", "questions", "scale", "free_text", "state"], ["province_code", "code"], {
      skipUpdateIfNoValuesChanged: true,
      overwriteCondition: { where: `"ballot_form"."version" = 1` },
    })
    .execute();
}
