import type { BallotForm } from "@sipas/domain/criteria";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { ShortConnectionArgs } from "../platform/graphql/connection.types.ts";
import { actorOf, type Context } from "../platform/graphql/context.ts";
import type { Page } from "../platform/graphql/paging.ts";
import { answer, Problem } from "../platform/graphql/problem.types.ts";
import { DateTimeScalar } from "../platform/graphql/scalars.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";
import { FormDiff } from "./form-diff.types.ts";
import { BallotFormEnum } from "./form-parts.entity.ts";
import type { FormQueries } from "./form.queries.ts";
import type { FormService } from "./form.service.ts";
import {
  ConfirmFormItemsInput,
  ConfirmFormItemsResult,
  CreateBallotFormInput,
  CreateBallotFormResult,
  DeleteBallotFormInput,
  DeleteBallotFormResult,
  FormConfirmation,
  FormVersionConnection,
  SaveBallotFormInput,
  SaveBallotFormResult,
  SupersedeBallotFormInput,
  SupersedeBallotFormResult,
  ValidateBallotFormInput,
  ValidateBallotFormResult,
} from "./form.types.ts";

@Resolver()
export class FormResolver {
  readonly #forms: FormService;
  readonly #queries: FormQueries;

  constructor(forms: FormService, queries: FormQueries) {
    this.#forms = forms;
    this.#queries = queries;
  }

  @Authorized("criteria.read")
  @Query(() => FormVersionConnection, {
    description: "Forms of the province, newest year first; drafts for those who write them",
  })
  ballotForms(
    @Ctx() context: Context,
    @Args(() => ShortConnectionArgs) args: ShortConnectionArgs,
    @Arg("year", () => Int, { nullable: true }) year: number | null,
    @Arg("form", () => BallotFormEnum, { nullable: true }) form: BallotForm | null,
  ): Promise<Page<BallotFormEntity>> {
    return this.#queries.page(actorOf(context), { year, form }, args);
  }

  @Authorized("criteria.read")
  @Query(() => BallotFormEntity, { nullable: true })
  ballotForm(
    @Ctx() context: Context,
    @Arg("code", () => String) code: string,
  ): Promise<BallotFormEntity | null> {
    return this.#queries.find(actorOf(context), code);
  }

  @Authorized("criteria.read")
  @Query(() => FormDiff, { description: "Two forms by their codes, compared in meaning" })
  formDiff(
    @Ctx() context: Context,
    @Arg("before", () => String) before: string,
    @Arg("after", () => String) after: string,
  ): Promise<FormDiff> {
    return this.#queries.diff(actorOf(context), before, after);
  }

  @Authorized("criteria.edit")
  @Mutation(() => CreateBallotFormResult, {
    description: "A draft for a year and kind that has no form yet, copied from another",
  })
  async createBallotForm(
    @Ctx() context: Context,
    @Arg("input", () => CreateBallotFormInput) input: CreateBallotFormInput,
  ) {
    return answer(await this.#forms.create(actorOf(context), input));
  }

  @Authorized("criteria.edit")
  @Mutation(() => SaveBallotFormResult, {
    description: "Replaces the whole content; items that say something else lose their confirmation",
  })
  async saveBallotForm(
    @Ctx() context: Context,
    @Arg("input", () => SaveBallotFormInput) input: SaveBallotFormInput,
  ) {
    return answer(await this.#forms.save(actorOf(context), input));
  }

  @Authorized("criteria.edit")
  @Mutation(() => ValidateBallotFormResult, { description: "Refuses with every finding at once" })
  async validateBallotForm(
    @Ctx() context: Context,
    @Arg("input", () => ValidateBallotFormInput) input: ValidateBallotFormInput,
  ) {
    return answer(await this.#forms.validate(actorOf(context), input));
  }

  @Authorized("criteria.confirm")
  @Mutation(() => ConfirmFormItemsResult, { description: "Of a frozen form too: its content stays as it is" })
  async confirmFormItems(
    @Ctx() context: Context,
    @Arg("input", () => ConfirmFormItemsInput) input: ConfirmFormItemsInput,
  ) {
    return answer(await this.#forms.confirm(actorOf(context), input));
  }

  @Authorized("criteria.edit")
  @Mutation(() => SupersedeBallotFormResult, { description: "A draft of the next version of a frozen form" })
  async supersedeBallotForm(
    @Ctx() context: Context,
    @Arg("input", () => SupersedeBallotFormInput) input: SupersedeBallotFormInput,
  ) {
    return answer(await this.#forms.supersede(actorOf(context), input));
  }

  @Authorized("criteria.edit")
  @Mutation(() => DeleteBallotFormResult)
  async deleteBallotForm(
    @Ctx() context: Context,
    @Arg("input", () => DeleteBallotFormInput) input: DeleteBallotFormInput,
  ) {
    return answer(await this.#forms.delete(actorOf(context), input));
  }
}

/** What of a form is for staff alone. */
@Resolver(() => BallotFormEntity)
export class FormWorkResolver {
  readonly #queries: FormQueries;

  constructor(queries: FormQueries) {
    this.#queries = queries;
  }

  @FieldResolver(() => Int)
  version(@Root() form: BallotFormEntity): number {
    return form.version;
  }

  @FieldResolver(() => DateTimeScalar)
  updatedAt(@Root() form: BallotFormEntity): Date {
    return form.updatedAt;
  }

  @FieldResolver(() => String)
  updatedBy(@Root() form: BallotFormEntity): string {
    return form.updatedBy;
  }

  @Extensions({ listSize: 50 })
  @FieldResolver(() => [FormConfirmation])
  confirmations(@Root() form: BallotFormEntity): readonly FormConfirmation[] {
    return form.confirmations.map(({ item, by, at }) =>
      Object.assign(new FormConfirmation(), { item, by, at: new Date(at) }),
    );
  }

  @Extensions({ listSize: 20 })
  @FieldResolver(() => [Problem], { description: "All that is wrong with the form; empty once it is frozen" })
  findings(@Root() form: BallotFormEntity): readonly Problem[] {
    return this.#queries.findings(form);
  }
}
