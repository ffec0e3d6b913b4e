import { formatCount, problem, type Problem } from "@sipas/domain/kernel";
import type { EntityManager } from "typeorm";
import { BallotIssueEntity } from "./ballot-issue.entity.ts";

/** The sample stays as it is once a ballot was handed out by it: serials and replacements go by its order. */
export async function handedOut(manager: EntityManager, planId: string): Promise<readonly Problem[]> {
  const issued = await manager.countBy(BallotIssueEntity, { planId });
  if (issued === 0) return [];
  const message = `Đã phát ${formatCount(issued)} phiếu theo mẫu này nên mẫu giữ nguyên, không mở lại được.`;
  return [problem("BALLOTS_HANDED_OUT", "stages.FIELDWORK", message)];
}
