import type { Actor } from "@sipas/domain/access";
import { accept, formatCount } from "@sipas/domain/kernel";
import { SAMPLE_LIST_LABELS, type SampleList } from "@sipas/domain/sample";
import type { DataSource } from "typeorm";
import { agencyNamesOf } from "../../agency/agency.queries.ts";
import { record } from "../../audit/record.ts";
import type { FormQueries } from "../../criteria/form.queries.ts";
import type { PlanQueries } from "../../plan/plan.queries.ts";
import type { SurveyPlanEntity } from "../../plan/survey-plan.entity.ts";
import type { Clock } from "../../platform/clock.ts";
import type { UnitOfWork } from "../../platform/database/unit-of-work.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import type { StreamedFile } from "../../platform/http/send-stream.ts";
import { numberedUnitsOf, type NumberedUnit } from "../numbered-units.ts";
import { NAME_OF_LIST } from "../sheet.ts";
import { batchesOf, specimenOf } from "./ballot-batches.ts";
import { printBallots } from "./print-ballots.ts";
import { text } from "./text.vi.ts";

const PDF = "application/pdf";

/** Which ballots are to be printed. */
export interface PrintChoice {
  readonly list: SampleList;
  /** Null for those of all agencies. */
  readonly agencyCode: string | null;
}

/** Prints the ballots of a closed sample, and specimens of each form before. */
export class PrintingService {
  readonly #dataSource: DataSource;
  readonly #uow: UnitOfWork;
  readonly #plans: PlanQueries;
  readonly #forms: FormQueries;
  readonly #clock: Clock;

  constructor(dataSource: DataSource, uow: UnitOfWork, plans: PlanQueries, forms: FormQueries, clock: Clock) {
    this.#dataSource = dataSource;
    this.#uow = uow;
    this.#plans = plans;
    this.#forms = forms;
    this.#clock = clock;
  }

  /** The ballots of one list in the order of its sheet, with its serials. The audit says how many. */
  async ballots(actor: Actor, planId: string, choice: PrintChoice): Promise<StreamedFile> {
    const plan = await this.#plans.require(actor, "fieldwork.read", planId);
    const units = chosen(await numberedUnitsOf(this.#dataSource, plan), choice);
    const agencies = await agencyNamesOf(this.#dataSource.manager, plan.provinceCode);
    const batches = await batchesOf(this.#dataSource.manager, plan, units, agencies);
    await this.#recordRun(actor, plan, choice, units.length, agencies);
    return {
      name: fileName(plan.year, choice),
      type: PDF,
      pieces: printBallots(text.file(plan.year), batches, this.#clock()),
    };
  }

  /** One ballot of a form without a serial, for reading and for training; of a draft too for who may see it. */
  async specimen(actor: Actor, formCode: string): Promise<StreamedFile> {
    const form = await this.#forms.find(actor, formCode);
    if (!form) throw notFound("mẫu phiếu");
    const batch = await specimenOf(this.#dataSource.manager, actor.provinceCode, form);
    return {
      name: `phieu-mau-${form.code.toLowerCase()}.pdf`,
      type: PDF,
      pieces: printBallots(text.file(form.year), [batch], this.#clock()),
    };
  }

  async #recordRun(
    actor: Actor,
    plan: SurveyPlanEntity,
    { list, agencyCode }: PrintChoice,
    ballots: number,
    names: ReadonlyMap<string, string>,
  ): Promise<void> {
    const agency = agencyCode === null ? "Tất cả" : (names.get(agencyCode) ?? agencyCode);
    await this.#uow.write(actor, async (tx) => {
      const label = `Phiếu năm ${plan.year}`;
      await record(tx, "fieldwork.print", { type: "surveyPlan", id: plan.id, label }, [
        { label: "Số phiếu", value: formatCount(ballots) },
        { label: "Cơ quan", value: agency },
        { label: "Danh sách", value: SAMPLE_LIST_LABELS[list] },
      ]);
      return accept(undefined);
    });
  }
}

function chosen(units: readonly NumberedUnit[], { list, agencyCode }: PrintChoice): readonly NumberedUnit[] {
  const found = units.filter(
    (unit) => unit.list === list && (agencyCode === null || unit.agencyCode === agencyCode),
  );
  if (found.length > 0) return found;
  const label = SAMPLE_LIST_LABELS[list].toLowerCase();
  throw new AppError(
    "BAD_REQUEST",
    `Không có phiếu nào trong danh sách ${label} của cơ quan đã chọn; chọn danh sách hoặc cơ quan khác.`,
  );
}

function fileName(year: number, { list, agencyCode }: PrintChoice): string {
  const agency = agencyCode === null ? "" : `${agencyCode.toLowerCase()}-`;
  return `phieu-${year}-${agency}${NAME_OF_LIST[list]}.pdf`;
}
