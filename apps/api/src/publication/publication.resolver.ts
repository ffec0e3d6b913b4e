import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { can } from "@sipas/domain/access";
import { publicDataPathOf, publicPathOf } from "@sipas/domain/publication";
import { SurveyPlanEntity } from "../plan/survey-plan.entity.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import { answer } from "../platform/graphql/problem.types.ts";
import { ScoreRunEntity } from "../scoring/score-run.entity.ts";
import type { PublicationLoaders } from "./publication.loaders.ts";
import type { PublicationQueries } from "./publication.queries.ts";
import type { PublicationService } from "./publication.service.ts";
import {
  ConfirmReleaseInput,
  ConfirmReleaseResult,
  Publication,
  RecordReleaseInput,
  RecordReleaseResult,
  UpdateReleaseInput,
  UpdateReleaseResult,
  WithdrawReleaseInput,
  WithdrawReleaseResult,
} from "./publication.types.ts";
import { ReleaseEntity } from "./release.entity.ts";

@Resolver(() => ReleaseEntity)
export class PublicationResolver {
  readonly #service: PublicationService;
  readonly #queries: PublicationQueries;
  readonly #loaders: PublicationLoaders;

  constructor(service: PublicationService, queries: PublicationQueries, loaders: PublicationLoaders) {
    this.#service = service;
    this.#queries = queries;
    this.#loaders = loaders;
  }

  @Authorized("publication.read")
  @Query(() => Publication)
  publication(@Ctx() context: Context, @Arg("planId", () => ID) planId: string): Promise<Publication> {
    return this.#queries.publication(actorOf(context), planId);
  }

  @Authorized("publication.record")
  @Mutation(() => RecordReleaseResult, {
    description: "Writes the signed Decision down for the newest run, which ends the scoring",
  })
  async recordRelease(
    @Ctx() context: Context,
    @Arg("input", () => RecordReleaseInput) input: RecordReleaseInput,
  ) {
    return answer(await this.#service.record(actorOf(context), input));
  }

  @Authorized("publication.record")
  @Mutation(() => UpdateReleaseResult)
  async updateRelease(
    @Ctx() context: Context,
    @Arg("input", () => UpdateReleaseInput) input: UpdateReleaseInput,
  ) {
    return answer(await this.#service.update(actorOf(context), input));
  }

  @Authorized("publication.record")
  @Mutation(() => WithdrawReleaseResult, { description: "Takes back what nobody has confirmed yet" })
  async withdrawRelease(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawReleaseInput) input: WithdrawReleaseInput,
  ) {
    return answer(await this.#service.withdraw(actorOf(context), input));
  }

  @Authorized("publication.confirm")
  @Mutation(() => ConfirmReleaseResult, {
    description: "Publishes for good what another account has recorded",
  })
  async confirmRelease(
    @Ctx() context: Context,
    @Arg("input", () => ConfirmReleaseInput) input: ConfirmReleaseInput,
  ) {
    return answer(await this.#service.confirm(actorOf(context), input));
  }

  @FieldResolver(() => ScoreRunEntity, { description: "The run whose figures are published" })
  run(@Ctx() context: Context, @Root() release: ReleaseEntity): Promise<ScoreRunEntity> {
    return this.#loaders.run(context, release.runId);
  }

  @FieldResolver(() => Boolean, { description: "The viewer recorded it last, so somebody else confirms" })
  recordedByViewer(@Ctx() context: Context, @Root() release: ReleaseEntity): boolean {
    return release.recordedAccountId === actorOf(context).accountId;
  }

  @FieldResolver(() => String, {
    description: "SHA-256 of the document that confirming would publish now; once published, of that one",
  })
  previewDigest(@Ctx() context: Context, @Root() release: ReleaseEntity): Promise<string> {
    return this.#queries.previewDigest(actorOf(context), release);
  }

  @FieldResolver(() => String, { description: "The path under which the year is public once published" })
  publicPath(@Root() release: ReleaseEntity): string {
    return publicPathOf(release.provinceCode, release.year);
  }

  @FieldResolver(() => String, { description: "The same as a document for programs" })
  dataPath(@Root() release: ReleaseEntity): string {
    return publicDataPathOf(release.provinceCode, release.year);
  }
}

@Resolver(() => SurveyPlanEntity)
export class PlanReleaseResolver {
  readonly #loaders: PublicationLoaders;

  constructor(loaders: PublicationLoaders) {
    this.#loaders = loaders;
  }

  @FieldResolver(() => ReleaseEntity, {
    nullable: true,
    description: "Null until a Decision is written down, and to those who may not read publications",
  })
  async release(@Ctx() context: Context, @Root() plan: SurveyPlanEntity): Promise<ReleaseEntity | null> {
    return can(actorOf(context), "publication.read") ? this.#loaders.release(context, plan.id) : null;
  }
}
