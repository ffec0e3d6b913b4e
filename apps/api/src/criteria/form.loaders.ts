import { FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import DataLoader from "dataloader";
import type { RosterEntryEntity } from "../agency/roster-entry.entity.ts";
import { loaderOf, type Context } from "../platform/graphql/context.ts";
import type { BallotFormEntity } from "./ballot-form.entity.ts";
import { maySeeForm, type FormQueries } from "./form.queries.ts";

interface YearKey {
  readonly provinceCode: string;
  readonly year: number;
}

/** The forms of the years of one request. */
export class FormLoaders {
  readonly #queries: FormQueries;

  constructor(queries: FormQueries) {
    this.#queries = queries;
  }

  /** The newest form that the reader may see of the entry's year and mode. */
  async ofEntry(context: Context, entry: RosterEntryEntity): Promise<BallotFormEntity | null> {
    const { provinceCode, year, serviceMode } = entry;
    const kind: BallotForm = FORM_OF_MODE[serviceMode];
    const forms = await this.#ofYear(context, { provinceCode, year });
    const { actor } = context;
    const isTheirs = actor?.provinceCode === provinceCode;
    const maySee = (form: BallotFormEntity) =>
      form.state === "FROZEN" || (isTheirs && maySeeForm(actor, form));
    return forms.find((form) => form.form === kind && maySee(form)) ?? null;
  }

  #ofYear(context: Context, key: YearKey): Promise<readonly BallotFormEntity[]> {
    const loader = loaderOf(context, FormLoaders, () => {
      return new DataLoader<YearKey, readonly BallotFormEntity[], string>(
        (keys) => Promise.all(keys.map((year) => this.#queries.ofYear(year.provinceCode, year.year))),
        { cacheKeyFn: ({ provinceCode, year }) => `${provinceCode}|${year}` },
      );
    });
    return loader.load(key);
  }
}
