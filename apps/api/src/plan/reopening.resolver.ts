import { can } from "@sipas/domain/access";
import type { Stage } from "@sipas/domain/plan";
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { answer, Problem } from "../platform/graphql/problem.types.ts";
import { PlanStageEntity, StageEnum } from "./plan-stage.entity.ts";
import type { ReopeningLoaders } from "./reopening.loaders.ts";
import type { ReopeningQueries } from "./reopening.queries.ts";
import type { ReopeningService } from "./reopening.service.ts";
import {
  ConfirmStageReopeningInput,
  ConfirmStageReopeningResult,
  RequestStageReopeningInput,
  RequestStageReopeningResult,
  StageReopeningConnection,
  WithdrawStageReopeningInput,
  WithdrawStageReopeningResult,
} from "./reopening.types.ts";
import { StageReopeningEntity } from "./stage-reopening.entity.ts";

@Resolver(() => StageReopeningEntity)
export class ReopeningResolver {
  readonly #service: ReopeningService;
  readonly #queries: ReopeningQueries;

  constructor(service: ReopeningService, queries: ReopeningQueries) {
    this.#service = service;
    this.#queries = queries;
  }

  @Authorized("reopening.read")
  @Query(() => StageReopeningConnection, {
    description: "Requests to open stages of a plan again, newest first",
  })
  stageReopenings(
    @Ctx() context: Context,
    @Arg("planId", () => ID) planId: string,
    @Arg("stage", () => StageEnum, { nullable: true }) stage: Stage | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<StageReopeningEntity>> {
    return this.#queries.page(actorOf(context), planId, stage, args);
  }

  @Authorized("reopening.request")
  @Mutation(() => RequestStageReopeningResult, {
    description: "Asks for a closed stage to be opened again; another person confirms",
  })
  async requestStageReopening(
    @Ctx() context: Context,
    @Arg("input", () => RequestStageReopeningInput) input: RequestStageReopeningInput,
  ) {
    return answer(await this.#service.request(actorOf(context), input));
  }

  @Authorized("reopening.confirm")
  @Mutation(() => ConfirmStageReopeningResult, { description: "Opens the stage again, by a second person" })
  async confirmStageReopening(
    @Ctx() context: Context,
    @Arg("input", () => ConfirmStageReopeningInput) input: ConfirmStageReopeningInput,
  ) {
    return answer(await this.#service.confirm(actorOf(context), input));
  }

  @Authorized("reopening.withdraw")
  @Mutation(() => WithdrawStageReopeningResult, { description: "Takes back what nobody has confirmed yet" })
  async withdrawStageReopening(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawStageReopeningInput) input: WithdrawStageReopeningInput,
  ) {
    return answer(await this.#service.withdraw(actorOf(context), input));
  }

  @FieldResolver(() => Boolean, {
    description: "By the account that asks: it needs another person to confirm",
  })
  requestedByViewer(@Ctx() context: Context, @Root() reopening: StageReopeningEntity): boolean {
    return reopening.requestedAccountId === actorOf(context).accountId;
  }
}

@Resolver(() => PlanStageEntity)
export class StageReopeningFieldsResolver {
  readonly #queries: ReopeningQueries;
  readonly #loaders: ReopeningLoaders;

  constructor(queries: ReopeningQueries, loaders: ReopeningLoaders) {
    this.#queries = queries;
    this.#loaders = loaders;
  }

  @FieldResolver(() => StageReopeningEntity, {
    nullable: true,
    description: "The request that waits for a second person; null to those who may not read it",
  })
  async reopening(
    @Ctx() context: Context,
    @Root() { planId, stage }: PlanStageEntity,
  ): Promise<StageReopeningEntity | null> {
    if (!can(actorOf(context), "reopening.read")) return null;
    const waiting = await this.#loaders.waiting(context, planId);
    return waiting.find((row) => row.stage === stage) ?? null;
  }

  @FieldResolver(() => [Problem], {
    description: "All that keeps the closed stage from being opened again; empty while it is not closed",
  })
  async reopeningBlockers(
    @Ctx() context: Context,
    @Root() { planId, stage, state }: PlanStageEntity,
  ): Promise<readonly Problem[]> {
    return state === "CLOSED" ? this.#queries.blockers(actorOf(context), planId, stage) : [];
  }
}
