import type { Actor } from "@sipas/domain/access";
import type { Problem } from "@sipas/domain/kernel";
import type { DataSource } from "typeorm";
import { BallotIssueEntity } from "../fieldwork/ballot-issue.entity.ts";
import { PlanStageEntity } from "../plan/plan-stage.entity.ts";
import { formOfKind, formsOfPlan, type PlanQueries } from "../plan/plan.queries.ts";
import { AppError } from "../platform/errors.ts";
import type { Sheet } from "../platform/http/send-sheet.ts";
import { agenciesByForm, awaitedAfter, formEntriesOf } from "./awaited-ballots.ts";
import { sheetLines, sheetName, type SheetChoice } from "./ballot-sheet.ts";
import { ballotBlockers } from "./ballot-stage.ts";
import { BallotEntity } from "./ballot.entity.ts";
import type { BallotEntry, BallotFormEntry } from "./ballot.types.ts";

/** How far the entry of ballots is, and what is still to be typed. */
export class BallotEntryQueries {
  readonly #dataSource: DataSource;
  readonly #plans: PlanQueries;

  constructor(dataSource: DataSource, plans: PlanQueries) {
    this.#dataSource = dataSource;
    this.#plans = plans;
  }

  /** The stage alone; each count is asked for by itself. */
  async entry(actor: Actor, planId: string): Promise<BallotEntry> {
    const plan = await this.#plans.require(actor, "ballot.read", planId);
    const stages = this.#dataSource.getRepository(PlanStageEntity);
    const row = await stages.findOneBy({ planId, stage: "BALLOTS" });
    const { state: stage = "NOT_OPENED", closedAt = null, closedBy = null, digest = null } = row ?? {};
    return { plan, stage, closedAt, closedBy, digest };
  }

  collected({ plan }: BallotEntry): Promise<number> {
    const issues = this.#dataSource.getRepository(BallotIssueEntity);
    return issues.countBy({ planId: plan.id, disposition: "COLLECTED" });
  }

  entered({ plan }: BallotEntry): Promise<number> {
    return this.#dataSource.getRepository(BallotEntity).countBy({ planId: plan.id });
  }

  forms({ plan }: BallotEntry): Promise<readonly BallotFormEntry[]> {
    return formEntriesOf(this.#dataSource.manager, plan.id);
  }

  /** What keeps the entry from being closed; nothing once it is. */
  async blockers({ plan, stage }: BallotEntry): Promise<readonly Problem[]> {
    if (stage === "CLOSED") return [];
    return this.#dataSource.transaction((manager) => ballotBlockers(manager, plan));
  }

  /**
   * The ballot file of one form with every ballot that came back and is not entered, for a clerk to
   * type the answers into. There is none where nothing is awaited.
   */
  async sheet(actor: Actor, planId: string, choice: SheetChoice): Promise<Sheet> {
    const plan = await this.#plans.require(actor, "ballot.import", planId);
    const { manager } = this.#dataSource;
    const agencyCodes = (await agenciesByForm(manager, plan.id)).get(choice.form) ?? [];
    const [awaited] = await awaitedAfter(manager, plan.id, agencyCodes, { after: "", limit: 1 });
    if (!awaited) {
      throw new AppError(
        "BAD_REQUEST",
        "Không có phiếu nào của mẫu này đã ghi thu về mà chưa nhập, nên chưa có tệp để điền.",
      );
    }
    const form = formOfKind(await formsOfPlan(manager, plan.id), choice.form);
    return {
      name: sheetName(plan.year, choice.form),
      lines: sheetLines(manager, plan.id, agencyCodes, form, choice.separator),
    };
  }
}
