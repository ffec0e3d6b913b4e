import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { AgencyEntity } from "../agency/agency.entity.ts";
import type { AgencyLoaders } from "../agency/agency.loaders.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import type { RingBackService } from "./ring-back.service.ts";
import {
  FindRingBackInput,
  FindRingBackResult,
  RingBackMatch,
  TakeRingBackInput,
  TakeRingBackResult,
} from "./ring-back.types.ts";

@Resolver(() => RingBackMatch)
export class RingBackResolver {
  readonly #ringBacks: RingBackService;
  readonly #agencies: AgencyLoaders;

  constructor(ringBacks: RingBackService, agencies: AgencyLoaders) {
    this.#ringBacks = ringBacks;
    this.#agencies = agencies;
  }

  @Authorized("callback.call")
  @Mutation(() => FindRingBackResult, {
    description:
      "Looks for the case of a respondent who rings back; counted, 30 an hour, every search in the audit",
  })
  async findRingBack(
    @Ctx() context: Context,
    @Arg("input", () => FindRingBackInput) input: FindRingBackInput,
  ) {
    return answer(await this.#ringBacks.find(actorOf(context), input));
  }

  @Authorized("callback.call")
  @Mutation(() => TakeRingBackResult, {
    description: "Gives a case that was just found, for the call under way; the next call logged is incoming",
  })
  async takeRingBack(
    @Ctx() context: Context,
    @Arg("input", () => TakeRingBackInput) input: TakeRingBackInput,
  ) {
    return answer(await this.#ringBacks.take(actorOf(context), input));
  }

  @FieldResolver(() => AgencyEntity)
  agency(@Ctx() context: Context, @Root() match: RingBackMatch): Promise<AgencyEntity> {
    return this.#agencies.agency(context, actorOf(context).provinceCode, match.agencyCode);
  }
}
