import { createHash } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import type { Decision } from "@sipas/domain/kernel";
import type { DataSource } from "typeorm";
import { BallotService } from "../ballot/ballot.service.ts";
import { enteredSerials } from "../ballot/entered-serials.ts";
import { CallbackService } from "../callback/callback.service.ts";
import { CallingService } from "../callback/calling.service.ts";
import { CloseFieldworkService } from "../fieldwork/close-fieldwork.service.ts";
import { FieldworkService } from "../fieldwork/fieldwork.service.ts";
import { AccountEntity } from "../identity/account.entity.ts";
import { actorOfAccount } from "../identity/actor.ts";
import { PlanService } from "../plan/plan.service.ts";
import { UnitOfWork } from "../platform/database/unit-of-work.ts";
import type { Upload } from "../platform/http/uploads.ts";
import { StartupError } from "../platform/startup-error.ts";
import { PublicationService } from "../publication/publication.service.ts";
import { CloseSampleService } from "../sample/close-sample.service.ts";
import { SampleService } from "../sample/sample.service.ts";
import { ScoringService } from "../scoring/scoring.service.ts";
import type { DemonstrationFile } from "./csv-file.ts";

/** The services that people use, on a clock that the story moves. */
export interface Story {
  readonly dataSource: DataSource;
  /** Ends the story between two of its writes. */
  readonly stopping: AbortSignal;
  /** What the services take for now; assign to move it. */
  now: Date;
  readonly uow: UnitOfWork;
  readonly plans: PlanService;
  readonly sample: SampleService;
  readonly sampleClosing: CloseSampleService;
  readonly fieldwork: FieldworkService;
  readonly fieldworkClosing: CloseFieldworkService;
  readonly ballots: BallotService;
  readonly callbacks: CallbackService;
  readonly calling: CallingService;
  readonly scoring: ScoringService;
  readonly publication: PublicationService;
  /** Who acts, by the login of a demonstration account. */
  actor(login: string): Promise<Actor>;
}

export function beginStory(dataSource: DataSource, from: Date, stopping: AbortSignal): Story {
  const clock = { now: from };
  const uow = new UnitOfWork(dataSource, () => clock.now);
  const actors = new Map<string, Promise<Actor>>();
  const findActor = async (login: string) => {
    const account = await dataSource.getRepository(AccountEntity).findOneByOrFail({ login, demo: true });
    return actorOfAccount(dataSource.manager, account);
  };
  return Object.assign(clock, {
    dataSource,
    stopping,
    uow,
    plans: new PlanService(uow),
    sample: new SampleService(uow),
    sampleClosing: new CloseSampleService(uow),
    fieldwork: new FieldworkService(uow, enteredSerials),
    fieldworkClosing: new CloseFieldworkService(uow),
    ballots: new BallotService(uow),
    callbacks: new CallbackService(uow),
    calling: new CallingService(uow),
    scoring: new ScoringService(uow),
    publication: new PublicationService(uow),
    actor: (login: string) => {
      const actor = actors.get(login) ?? findActor(login);
      actors.set(login, actor);
      return actor;
    },
  });
}

/** An instant of the story by day and time of day in Việt Nam. */
export function instant(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

/** A file as it arrives when somebody uploads it. */
export function uploadOf({ name, lines }: DemonstrationFile): Upload {
  const bytes = Buffer.from(lines.join(""));
  return {
    name,
    digest: createHash("sha256").update(bytes).digest("hex"),
    chunks: async function* () {
      yield bytes;
    },
  };
}

/** What a step decides; a refusal means that somebody else wrote in the demonstration's data. */
export function mustAccept<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  const codes = decision.problems.map(({ code }) => code).join(", ");
  throw new StartupError(
    `Không nạp được dữ liệu dùng thử vào cơ sở dữ liệu này (${codes}). Nếu ở đó không có gì cần giữ, chạy “npm run -s sipas -- demo --reset” rồi khởi động lại.`,
  );
}
