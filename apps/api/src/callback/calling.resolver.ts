import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import type { CallingQueries } from "./calling.queries.ts";
import type { CallingService } from "./calling.service.ts";
import {
  CallbackCard,
  CallbackDay,
  HeldCallbackInput,
  LogCallbackAttemptInput,
  LogCallbackAttemptResult,
  ReleaseCallbackResult,
  RevealCallbackContactResult,
  TakeNextCallbackInput,
  TakeNextCallbackResult,
} from "./calling.types.ts";

@Resolver(() => CallbackCard)
export class CallingResolver {
  readonly #calling: CallingService;
  readonly #queries: CallingQueries;
  readonly #agencies: AgencyLoaders;

  constructor(calling: CallingService, queries: CallingQueries, agencies: AgencyLoaders) {
    this.#calling = calling;
    this.#queries = queries;
    this.#agencies = agencies;
  }

  @Authorized("callback.call")
  @Query(() => CallbackDay)
  callbackDay(@Ctx() context: Context, @Arg("planId", () => ID) planId: string): Promise<CallbackDay> {
    return this.#queries.day(actorOf(context), planId);
  }

  @Authorized("callback.call")
  @Mutation(() => TakeNextCallbackResult, {
    description: "Gives the next due case and keeps it half an hour",
  })
  async takeNextCallback(
    @Ctx() context: Context,
    @Arg("input", () => TakeNextCallbackInput) input: TakeNextCallbackInput,
  ) {
    return answer(await this.#calling.take(actorOf(context), input));
  }

  @Authorized("callback.call")
  @Mutation(() => RevealCallbackContactResult, {
    description: "Whom to call, for who holds the case; every showing stands in the audit",
  })
  async revealCallbackContact(
    @Ctx() context: Context,
    @Arg("input", () => HeldCallbackInput) input: HeldCallbackInput,
  ) {
    return answer(await this.#calling.reveal(actorOf(context), input));
  }

  @Authorized("callback.call")
  @Mutation(() => ReleaseCallbackResult)
  async releaseCallback(
    @Ctx() context: Context,
    @Arg("input", () => HeldCallbackInput) input: HeldCallbackInput,
  ) {
    return answer(await this.#calling.release(actorOf(context), input));
  }

  @Authorized("callback.call")
  @Mutation(() => LogCallbackAttemptResult, {
    description: "Logs a call; when it closes the case, the plan's consequence reaches the ballot",
  })
  async logCallbackAttempt(
    @Ctx() context: Context,
    @Arg("input", () => LogCallbackAttemptInput) input: LogCallbackAttemptInput,
  ) {
    return answer(await this.#calling.log(actorOf(context), input));
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() card: CallbackCard): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, card.agencyCode);
  }
}
