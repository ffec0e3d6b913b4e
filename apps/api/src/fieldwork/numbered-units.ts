import { assignSerials, type KnownUnit } from "@sipas/domain/fieldwork";
import type { DataSource } from "typeorm";
import { stageStateOf } from "../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { allowLongWork } from "../platform/database/copy.ts";
import { AppError } from "../platform/errors.ts";
import { knownUnitsOf } from "./known-units.ts";

/** A unit with the serial that its ballot has or will have. */
export interface NumberedUnit extends KnownUnit {
  readonly serial: string;
}

/**
 * Every unit of a closed sample with its serial, official ones first: serials run through both lists.
 * The sheet to fill in and the printed ballots both go by it. There are none before the sample is
 * closed, since every further unit would move them.
 */
export async function numberedUnitsOf(
  dataSource: DataSource,
  plan: SurveyPlanEntity,
): Promise<readonly NumberedUnit[]> {
  const units = await dataSource.transaction("REPEATABLE READ", async (manager) => {
    await allowLongWork(manager);
    if ((await stageStateOf(manager, plan.id, "FIELDWORK")) === "NOT_OPENED") {
      throw new AppError(
        "BAD_REQUEST",
        "Mẫu khảo sát chưa chốt nên phiếu chưa có số; chốt danh sách và mẫu trước.",
      );
    }
    return knownUnitsOf(manager, plan.id);
  });
  const serials = assignSerials(
    { provinceCode: plan.provinceCode, year: plan.year },
    units.map(({ issue }) => issue?.serial ?? null),
  );
  return units.map((unit, index) => ({ ...unit, serial: serials[index]! }));
}
