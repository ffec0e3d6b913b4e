import { accept } from "@sipas/domain/kernel";
import { checkPlanDraft } from "@sipas/domain/plan";
import type { DataSource } from "typeorm";
import { draftFacts, insertPlan } from "../plan/plan.service.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { ImportReport } from "../platform/import-report.ts";
import { previewDigestOf } from "../publication/document.ts";
import { SON_LA } from "../reference/provinces.ts";
import { demonstrationBallotFiles } from "./ballot-csv.ts";
import { CALLBACK_SEED } from "./call-script.ts";
import { demonstrationFieldworkFile, demonstrationSampleFile } from "./fieldwork-csv.ts";
import { loadCalls } from "./load-calls.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";
import { instant, mustAccept, uploadOf, type Story } from "./story.ts";

/** The Decision that publishes the demonstration year. Invented, and says so; the report left both blank. */
const PUBLISHING_DECISION = {
  decisionNumber: "000/QĐ-UBND (mô phỏng)",
  decisionDate: "2025-01-20",
  signerName: "",
  competenceLine: "",
} as const;

/** A part of the year's history, in the words of who waits for it. Safe to repeat: its writes are done once. */
interface Chapter {
  readonly title: string;
  readonly load: (story: Story, planId: string) => Promise<void>;
}

/** From the plan to its publication, each write on a day of 2024 on which it may have been. */
export const CHAPTERS: readonly Chapter[] = [
  { title: "ban hành kế hoạch", load: issue },
  { title: "danh sách và mẫu", load: takeSample },
  { title: "phát, thu phiếu", load: takeFieldwork },
  { title: "nhập phiếu", load: takeBallots },
  { title: "phúc tra", load: callBack },
  { title: "tính chỉ số và công bố", load: publish },
];

/** The plan of the demonstration year; null until it is made. */
export function demonstrationPlan(dataSource: DataSource): Promise<SurveyPlanEntity | null> {
  return dataSource
    .getRepository(SurveyPlanEntity)
    .findOneBy({ provinceCode: SON_LA.code, synthetic: true, year: DEMONSTRATION_PLAN.year });
}

export async function draftDemonstrationPlan(story: Story): Promise<string> {
  story.now = instant("2024-08-26", "09:10");
  const made = await story.uow.write(await story.actor("chuyenvien"), async (tx) => {
    const judged = checkPlanDraft(DEMONSTRATION_PLAN, await draftFacts(tx));
    return judged.ok ? accept(await insertPlan(tx, judged.value, true)) : judged;
  });
  return mustAccept(made).id;
}

async function issue(story: Story, id: string): Promise<void> {
  const plan = await story.dataSource.getRepository(SurveyPlanEntity).findOneByOrFail({ id });
  if (plan.state !== "DRAFT") return;
  story.now = instant("2024-08-30", "15:40");
  const intent = { id, version: plan.version, idempotencyKey: "demonstration-issue" };
  mustAccept(await story.plans.issue(await story.actor("truongphong"), intent));
}

async function takeSample(story: Story, planId: string): Promise<void> {
  story.now = instant("2024-10-01", "09:25");
  const file = uploadOf(demonstrationSampleFile());
  const arrived = { file, idempotencyKey: "demonstration-sample", report: new ImportReport() };
  mustAccept(await story.sample.import(await story.actor("chuyenvien"), planId, arrived));
  story.now = instant("2024-10-04", "15:05");
  const closing = { planId, shortfalls: [], idempotencyKey: "demonstration-close-sample" };
  mustAccept(await story.sampleClosing.close(await story.actor("truongphong"), closing));
}

async function takeFieldwork(story: Story, planId: string): Promise<void> {
  story.now = instant("2024-10-30", "08:30");
  const file = uploadOf(demonstrationFieldworkFile());
  const arrived = { file, idempotencyKey: "demonstration-fieldwork", report: new ImportReport() };
  mustAccept(await story.fieldwork.import(await story.actor("buudien"), planId, arrived));
  story.now = instant("2024-10-30", "16:20");
  const closing = { planId, idempotencyKey: "demonstration-close-fieldwork" };
  mustAccept(await story.fieldworkClosing.close(await story.actor("chuyenvien"), closing));
}

async function takeBallots(story: Story, planId: string): Promise<void> {
  const clerk = await story.actor("nhapphieu");
  for (const [place, file] of demonstrationBallotFiles().entries()) {
    story.now = instant("2024-10-31", `${String(9 + 2 * place).padStart(2, "0")}:15`);
    const input = { planId, file: uploadOf(file), idempotencyKey: `demonstration-ballots-${place}` };
    mustAccept(await story.ballots.import(clerk, { ...input, synthetic: true }, new ImportReport()));
  }
  story.now = instant("2024-10-31", "16:50");
  const closing = { planId, idempotencyKey: "demonstration-close-ballots" };
  mustAccept(await story.ballots.close(await story.actor("truongphong"), closing));
}

async function callBack(story: Story, planId: string): Promise<void> {
  const head = await story.actor("truongphong");
  story.now = instant("2024-11-01", "07:40");
  const draw = { planId, seed: CALLBACK_SEED, idempotencyKey: "demonstration-draw" };
  mustAccept(await story.callbacks.draw(head, draw));
  await loadCalls(story, planId);
  story.now = instant("2024-11-13", "09:00");
  mustAccept(await story.callbacks.close(head, { planId, idempotencyKey: "demonstration-close-callbacks" }));
}

async function publish(story: Story, planId: string): Promise<void> {
  const officer = await story.actor("chuyenvien");
  story.now = instant("2024-11-14", "10:30");
  const run = mustAccept(await story.scoring.run(officer, { planId, idempotencyKey: "demonstration-score" }));
  story.now = instant("2025-01-21", "09:30");
  const release = mustAccept(
    await story.publication.record(officer, {
      planId,
      runId: run.id,
      ...PUBLISHING_DECISION,
      idempotencyKey: "demonstration-record",
    }),
  );
  story.now = instant("2025-01-21", "14:15");
  const { id, version } = release;
  const previewDigest = await previewDigestOf(story.dataSource.manager, release);
  const confirming = { id, version, previewDigest, idempotencyKey: "demonstration-confirm" };
  mustAccept(await story.publication.confirm(await story.actor("lanhdao"), confirming));
}
