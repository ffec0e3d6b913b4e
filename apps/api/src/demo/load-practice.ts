import { accept } from "@sipas/domain/kernel";
import { checkPlanDraft } from "@sipas/domain/plan";
import { draftFacts, insertPlan } from "../plan/plan.service.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { PRACTICE_PROVINCE } from "../reference/provinces.ts";
import { PRACTICE_PLAN } from "./practice-plan.ts";
import { mustAccept, type Story } from "./story.ts";

/** Makes the draft of the practice plan, unless the practice province has a plan. */
export async function loadPractice(story: Story): Promise<void> {
  const plans = story.dataSource.getRepository(SurveyPlanEntity);
  if (await plans.existsBy({ provinceCode: PRACTICE_PROVINCE.code })) return;
  const drafted = await story.uow.write(await story.actor("thuchanh.chuyenvien"), async (tx) => {
    const judged = checkPlanDraft(PRACTICE_PLAN, await draftFacts(tx));
    return judged.ok ? accept(await insertPlan(tx, judged.value, true)) : judged;
  });
  mustAccept(drafted);
}
