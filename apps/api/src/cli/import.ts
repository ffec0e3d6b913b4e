import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { Actor } from "@sipas/domain/access";
import { formatCount } from "@sipas/domain/kernel";
import { In, type DataSource } from "typeorm";
import type { BallotFile } from "../ballot/ballot-file.ts";
import { BallotService } from "../ballot/ballot.service.ts";
import { ImportReport } from "../platform/import-report.ts";
import { AccountEntity } from "../identity/account.entity.ts";
import { actorOfAccount } from "../identity/actor.ts";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { systemClock } from "../platform/clock.ts";
import { UnitOfWork } from "../platform/database/unit-of-work.ts";
import { AppError } from "../platform/errors.ts";
import { withDatabase } from "./database.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { readChunks } from "./files.ts";

export interface ImportOptions {
  /** The plan's id, or province and year: `SL:2024`. */
  readonly plan: string;
  readonly file: string;
  /** The login of the account that imports. */
  readonly as: string;
}

export interface ImportedBallots {
  readonly id: string;
  readonly ballots: number;
  readonly validBallots: number;
  readonly voidBallots: number;
}

const place = (column: string) => ({ file: "import ballots", line: 1, column });

/** `sipas import ballots`: what the upload does, with the rights of an account, from a file of the server. */
export async function importBallots(
  options: ImportOptions,
  diagnostics: Diagnostics,
): Promise<ImportedBallots | null> {
  const hash = createHash("sha256");
  const unreadable = readChunks(options.file, (chunk) => hash.update(chunk));
  if (unreadable !== null) {
    diagnostics.error({ file: options.file, line: 1, column: "-" }, unreadable);
    return null;
  }
  const file = {
    name: basename(options.file),
    digest: hash.digest("hex"),
    chunks: () => createReadStream(options.file),
  };
  return withDatabase((dataSource) => run(dataSource, options, file, diagnostics));
}

async function run(
  dataSource: DataSource,
  options: ImportOptions,
  file: BallotFile,
  diagnostics: Diagnostics,
): Promise<ImportedBallots | null> {
  const account = await dataSource
    .getRepository(AccountEntity)
    .findOneBy({ login: options.as, active: true });
  if (!account) {
    diagnostics.error(place("--as"), "Không có tài khoản đang hoạt động với tên đăng nhập này.");
    return null;
  }
  const actor = await actorOfAccount(dataSource.manager, account);
  const report = new ImportReport();
  const input = {
    planId: await planIdOf(dataSource, actor, options.plan),
    file,
    idempotencyKey: randomUUID(),
  };
  try {
    const ballots = new BallotService(new UnitOfWork(dataSource, systemClock));
    const decision = await ballots.import(actor, input, report);
    for (const warning of report.warnings) diagnostics.warn(options.file, warning);
    if (decision.ok) {
      const { id, ballots, validBallots, voidBallots } = decision.value;
      return { id, ballots, validBallots, voidBallots };
    }
    for (const problem of report.problems)
      diagnostics.error({ ...problem, file: options.file }, problem.message);
    const unlisted = report.total - report.problems.length;
    if (unlisted > 0) {
      const message = `Còn ${formatCount(unlisted)} lỗi nữa chưa liệt kê; sửa các lỗi trên rồi nạp lại để xem tiếp.`;
      diagnostics.error({ file: options.file, line: 1, column: "-" }, message);
    }
    if (report.total > 0) return null;
    for (const { message } of decision.problems) {
      diagnostics.error({ file: options.file, line: 1, column: "-" }, message);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    diagnostics.error(place(error.code === "FORBIDDEN" ? "--as" : "--plan"), error.message);
  }
  return null;
}

/** The id as given, or that of the plan issued for a province and year; what is no plan is found out by the import. */
async function planIdOf(dataSource: DataSource, actor: Actor, given: string): Promise<string> {
  const [, province, year] = /^([A-Z]{2,4}):(\d{4})$/.exec(given) ?? [];
  if (!province || province !== actor.provinceCode) return given;
  const plan = await dataSource
    .getRepository(SurveyPlanEntity)
    .findOneBy({ provinceCode: province, year: Number(year), state: In(["ISSUED", "PUBLISHED"]) });
  return plan?.id ?? given;
}
