import type { Decision } from "@sipas/domain/kernel";
import { moveStage, RETURNS, type ReopenableStage, type Stage, type StageState } from "@sipas/domain/plan";
import { In, type EntityManager } from "typeorm";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { PlanStageEntity } from "./plan-stage.entity.ts";

/** Opens a stage; the module that knows its gate has judged it before. */
export async function openStage(tx: Tx, planId: string, stage: Stage): Promise<Decision<StageState>> {
  const decision = moveStage(stage, await stageStateOf(tx.manager, planId, stage), "OPEN");
  if (decision.ok) {
    await tx.manager.insert(PlanStageEntity, { planId, stage, state: decision.value, openedAt: tx.at });
  }
  return decision;
}

/** Closes a stage and keeps who did, and the digest of what it leaves behind. */
export async function closeStage(
  tx: Tx,
  planId: string,
  stage: Stage,
  digest: string,
): Promise<Decision<StageState>> {
  const decision = moveStage(stage, await stageStateOf(tx.manager, planId, stage), "CLOSED");
  if (decision.ok) {
    await tx.manager.update(
      PlanStageEntity,
      { planId, stage },
      { state: decision.value, closedAt: tx.at, closedBy: tx.actor.displayName, digest },
    );
  }
  return decision;
}

/** Takes the stage's last move back: what was closed is open again, what was open has not been opened. */
export async function undoStageMove(tx: Tx, planId: string, stage: Stage): Promise<void> {
  const state = await stageStateOf(tx.manager, planId, stage);
  if (state === "OPEN") await tx.manager.delete(PlanStageEntity, { planId, stage });
  if (state === "CLOSED") {
    await tx.manager.update(
      PlanStageEntity,
      { planId, stage },
      { state: "OPEN", closedAt: null, closedBy: null, digest: null },
    );
  }
}

/** Opens a closed stage again, with what was closed beside it, and takes back what its closing had opened. */
export async function reopenStage(tx: Tx, planId: string, stage: ReopenableStage): Promise<void> {
  const { reopens, unopens } = RETURNS[stage];
  await tx.manager.update(
    PlanStageEntity,
    { planId, stage: In([...reopens]), state: "CLOSED" },
    { state: "OPEN", closedAt: null, closedBy: null, digest: null },
  );
  await tx.manager.delete(PlanStageEntity, { planId, stage: In([...unopens]), state: "OPEN" });
}

/** A stage without a row has not been opened. */
export async function stageStateOf(
  manager: EntityManager,
  planId: string,
  stage: Stage,
): Promise<StageState> {
  const row = await manager.findOneBy(PlanStageEntity, { planId, stage });
  return row?.state ?? "NOT_OPENED";
}
