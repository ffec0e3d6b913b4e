import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import type { Context } from "../platform/graphql/context.ts";
import { CriteriaSet } from "./criteria.entity.ts";
import type { FormLoaders } from "./form.loaders.ts";

@Resolver(() => RosterEntryEntity)
export class RosterCriteriaResolver {
  readonly #forms: FormLoaders;

  constructor(forms: FormLoaders) {
    this.#forms = forms;
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: "The newest form of the year and mode; null while there is none to see",
  })
  async criteriaSet(@Ctx() context: Context, @Root() entry: RosterEntryEntity): Promise<CriteriaSet | null> {
    const form = await this.#forms.ofEntry(context, entry);
    return form && CriteriaSet.of(form);
  }
}
