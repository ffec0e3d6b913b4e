import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import {
  ConfirmLineageEventResult,
  CorrectLineageEventInput,
  CorrectLineageEventResult,
  RecordLineageEventInput,
  RecordLineageEventResult,
  SettleLineageEventInput,
  WithdrawLineageEventResult,
} from "./lineage-record.types.ts";
import type { LineageService } from "./lineage.service.ts";

@Resolver()
export class LineageRecordResolver {
  readonly #lineage: LineageService;

  constructor(lineage: LineageService) {
    this.#lineage = lineage;
  }

  @Authorized("agency.edit")
  @Mutation(() => RecordLineageEventResult, {
    description: "Who stands only before the event ends with it, who stands only after it begins",
  })
  async recordLineageEvent(
    @Ctx() context: Context,
    @Arg("input", () => RecordLineageEventInput) input: RecordLineageEventInput,
  ) {
    return answer(await this.#lineage.record(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => CorrectLineageEventResult, { description: "Only of an event that nobody has confirmed" })
  async correctLineageEvent(
    @Ctx() context: Context,
    @Arg("input", () => CorrectLineageEventInput) input: CorrectLineageEventInput,
  ) {
    return answer(await this.#lineage.correct(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => ConfirmLineageEventResult, { description: "Held against the document that ordered it" })
  async confirmLineageEvent(
    @Ctx() context: Context,
    @Arg("input", () => SettleLineageEventInput) input: SettleLineageEventInput,
  ) {
    return answer(await this.#lineage.confirm(actorOf(context), input));
  }

  @Authorized("agency.edit")
  @Mutation(() => WithdrawLineageEventResult, { description: "Only of an event that nobody has confirmed" })
  async withdrawLineageEvent(
    @Ctx() context: Context,
    @Arg("input", () => SettleLineageEventInput) input: SettleLineageEventInput,
  ) {
    return answer(await this.#lineage.withdraw(actorOf(context), input));
  }
}
