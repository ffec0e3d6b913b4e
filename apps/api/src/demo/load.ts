import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Actor } from "@sipas/domain/access";
import { accept, type Decision } from "@sipas/domain/kernel";
import { checkPlanDraft } from "@sipas/domain/plan";
import type { DataSource } from "typeorm";
import type { BallotFile } from "../ballot/ballot-file.ts";
import type { BallotService } from "../ballot/ballot.service.ts";
import { ImportReport } from "../platform/import-report.ts";
import { AccountEntity } from "../identity/account.entity.ts";
import { actorOfAccount } from "../identity/actor.ts";
import { draftFacts, insertPlan, type PlanService } from "../plan/plan.service.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import type { Clock } from "../platform/clock.ts";
import type { UnitOfWork } from "../platform/database/unit-of-work.ts";
import { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import type { ScoringService } from "../scoring/scoring.service.ts";
import { demonstrationBallotFiles } from "./ballot-csv.ts";
import type { DemonstrationFile } from "./csv-file.ts";
import { loadDemonstrationAccounts } from "./load-accounts.ts";
import { DEMONSTRATION_PLAN } from "./plan.ts";

export interface DemonstrationParts {
  readonly dataSource: DataSource;
  readonly uow: UnitOfWork;
  readonly plans: PlanService;
  readonly ballots: BallotService;
  readonly scoring: ScoringService;
  readonly clock: Clock;
}

/**
 * Whether the demonstration year should be loaded: nobody has worked in the database yet, or an
 * earlier load was cut off.
 */
export async function wantsDemonstration(dataSource: DataSource): Promise<boolean> {
  if (!(await dataSource.getRepository(AccountEntity).exists())) return true;
  if (!(await hasDemonstrationAccounts(dataSource))) return false;
  const plan = await demonstrationPlan(dataSource);
  return plan === null || !(await dataSource.getRepository(ScoreRunEntity).existsBy({ planId: plan.id }));
}

/** False in a database that people worked in before demonstration mode was asked for. */
export function hasDemonstrationAccounts(dataSource: DataSource): Promise<boolean> {
  return dataSource.getRepository(AccountEntity).existsBy({ demo: true });
}

/** Loads the demonstration year, Sơn La 2024, through the services that people use. Each step is safe to repeat. */
export async function loadDemonstration(parts: DemonstrationParts): Promise<void> {
  await loadDemonstrationAccounts(parts.dataSource, parts.clock());
  const officer = await parts.dataSource
    .getRepository(AccountEntity)
    .findOneByOrFail({ login: "chuyenvien" });
  const actor = await actorOfAccount(parts.dataSource.manager, officer);
  const plan = await issueDemonstrationPlan(parts, actor);
  for (const file of demonstrationBallotFiles()) await importDemonstrationFile(parts, actor, plan.id, file);
  mustAccept(await parts.scoring.run(actor, { planId: plan.id, idempotencyKey: "demonstration-score" }));
}

function demonstrationPlan(dataSource: DataSource): Promise<SurveyPlanEntity | null> {
  return dataSource
    .getRepository(SurveyPlanEntity)
    .findOneBy({ synthetic: true, year: DEMONSTRATION_PLAN.year });
}

async function issueDemonstrationPlan(parts: DemonstrationParts, actor: Actor): Promise<SurveyPlanEntity> {
  const plan = (await demonstrationPlan(parts.dataSource)) ?? (await createDemonstrationPlan(parts, actor));
  if (plan.state !== "DRAFT") return plan;
  const intent = { id: plan.id, version: plan.version, idempotencyKey: "demonstration-issue" };
  return mustAccept(await parts.plans.issue(actor, intent));
}

async function createDemonstrationPlan({ uow }: DemonstrationParts, actor: Actor): Promise<SurveyPlanEntity> {
  const decision = await uow.write(actor, async (tx) => {
    const judged = checkPlanDraft(DEMONSTRATION_PLAN, await draftFacts(tx));
    return judged.ok ? accept(await insertPlan(tx, judged.value, true)) : judged;
  });
  return mustAccept(decision);
}

async function importDemonstrationFile(
  { ballots }: DemonstrationParts,
  actor: Actor,
  planId: string,
  file: DemonstrationFile,
): Promise<void> {
  const idempotencyKey = `demonstration-${basename(file.name, ".csv")}`;
  const input = { planId, file: asBallotFile(file), idempotencyKey, synthetic: true };
  mustAccept(await ballots.import(actor, input, new ImportReport()));
}

function asBallotFile({ name, lines }: DemonstrationFile): BallotFile {
  const bytes = Buffer.from(lines.join(""));
  return {
    name,
    digest: createHash("sha256").update(bytes).digest("hex"),
    chunks: async function* () {
      yield bytes;
    },
  };
}

function mustAccept<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Error(
    `the demonstration year is refused: ${decision.problems.map((problem) => problem.code).join(", ")}`,
  );
}
