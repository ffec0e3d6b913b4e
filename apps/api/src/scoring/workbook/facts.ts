import type { SurveyPlanEntity } from "../../plan/survey-plan.entity.ts";
import type { RunView } from "../score-view.ts";
import type { ScoreRunEntity } from "../score-run.entity.ts";

/** All that a workbook of one run says. */
export interface WorkbookFacts {
  readonly run: ScoreRunEntity;
  readonly plan: Pick<SurveyPlanEntity, "year" | "decisionNumber">;
  readonly view: RunView;
  readonly provinceName: string;
  /** By code. */
  readonly agencyNames: ReadonlyMap<string, string>;
}
