import { can, type Actor } from "@sipas/domain/access";
import { criteriaChangeOf, diffForms, findFormFindings, type BallotForm } from "@sipas/domain/criteria";
import type { Problem } from "@sipas/domain/kernel";
import { In, type DataSource, type EntityManager, type SelectQueryBuilder } from "typeorm";
import { pageOf } from "../platform/database/keyset.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import type { Page, PageArgs } from "../platform/graphql/paging.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";
import type { FormDiff } from "./form-diff.types.ts";
import { FACTS_WITHOUT_PLAN } from "./form-facts.ts";

/** Which forms of a province are wanted; all years and kinds unless said. */
export interface FormFilter {
  readonly year?: number | null | undefined;
  readonly form?: BallotForm | null | undefined;
}

/** Reads of ballot forms: who writes them sees drafts, everyone else what is validated or frozen. */
export class FormQueries {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** Forms of the actor's province that the actor may see, newest year first. */
  page(actor: Actor, filter: FormFilter, args: PageArgs): Promise<Page<BallotFormEntity>> {
    assertCan(actor, "criteria.read");
    const query = this.#query(actor.provinceCode, filter);
    if (!can(actor, "criteria.read.draft")) query.andWhere("form.state <> 'DRAFT'");
    return newestFirst(query, args);
  }

  /** Forms of a province that a plan was issued on, for anybody. */
  frozenPage(provinceCode: string, filter: FormFilter, args: PageArgs): Promise<Page<BallotFormEntity>> {
    return newestFirst(this.#query(provinceCode, filter).andWhere("form.state = 'FROZEN'"), args);
  }

  /** A form of the actor's province that the actor may see. */
  async find(actor: Actor, code: string): Promise<BallotFormEntity | null> {
    assertCan(actor, "criteria.read");
    const form = await this.#dataSource
      .getRepository(BallotFormEntity)
      .findOneBy({ provinceCode: actor.provinceCode, code });
    return form && maySeeForm(actor, form) ? form : null;
  }

  /** All that is wrong with a form as far as it can be known before a plan; nothing once it is frozen. */
  findings(form: BallotFormEntity): readonly Problem[] {
    return form.state === "FROZEN" ? [] : findFormFindings(form, FACTS_WITHOUT_PLAN);
  }

  /** Two forms that the actor may see, side by side; one that is not there is not found. */
  async diff(actor: Actor, beforeCode: string, afterCode: string): Promise<FormDiff> {
    const before = await this.find(actor, beforeCode);
    const after = await this.find(actor, afterCode);
    if (!before || !after) throw notFound("mẫu phiếu");
    const criteriaChange = criteriaChangeOf(before, after);
    return { before, after, criteriaChange, lines: diffForms(before, after) };
  }

  /** All forms of a province in a year, the newest version of each kind first; who may see them is the caller's rule. */
  ofYear(provinceCode: string, year: number): Promise<readonly BallotFormEntity[]> {
    return formsOfYear(this.#dataSource.manager, provinceCode, year);
  }

  #query(provinceCode: string, { year, form }: FormFilter): SelectQueryBuilder<BallotFormEntity> {
    const query = this.#dataSource
      .getRepository(BallotFormEntity)
      .createQueryBuilder("form")
      .where("form.provinceCode = :provinceCode", { provinceCode });
    if (year != null) query.andWhere("form.year = :year", { year });
    if (form != null) query.andWhere("form.form = :form", { form });
    return query;
  }
}

/** Drafts are for those who write them and their director; to everyone else they are not there. */
export function maySeeForm(actor: Actor, form: Pick<BallotFormEntity, "state">): boolean {
  return form.state !== "DRAFT" || can(actor, "criteria.read.draft");
}

/** The forms of a province with these codes, in no order. */
export function formsByCode(
  manager: EntityManager,
  provinceCode: string,
  codes: Iterable<string>,
): Promise<BallotFormEntity[]> {
  return manager.findBy(BallotFormEntity, { provinceCode, code: In([...new Set(codes)]) });
}

/** What names a form. */
export interface FormKey {
  readonly provinceCode: string;
  readonly code: string;
}

/** The forms of these names, in their order; null in place of one that is not there. */
export async function formsByKey(
  manager: EntityManager,
  keys: readonly FormKey[],
): Promise<readonly (BallotFormEntity | null)[]> {
  const forms = await manager
    .createQueryBuilder(BallotFormEntity, "form")
    .where(`(form.provinceCode, form.code) IN (SELECT * FROM unnest(:provinces::text[], :codes::text[]))`, {
      provinces: keys.map((key) => key.provinceCode),
      codes: keys.map((key) => key.code),
    })
    .getMany();
  return keys.map(
    (key) =>
      forms.find(({ provinceCode, code }) => provinceCode === key.provinceCode && code === key.code) ?? null,
  );
}

/** The codes of all forms of a province. */
export async function formCodesOf(
  manager: EntityManager,
  provinceCode: string,
): Promise<ReadonlySet<string>> {
  const forms = await manager.find(BallotFormEntity, { where: { provinceCode }, select: { code: true } });
  return new Set(forms.map(({ code }) => code));
}

/** All forms of a province in a year, the newest version of each kind first. */
export function formsOfYear(
  manager: EntityManager,
  provinceCode: string,
  year: number,
): Promise<BallotFormEntity[]> {
  return manager.find(BallotFormEntity, {
    where: { provinceCode, year },
    order: { form: "ASC", edition: "DESC" },
  });
}

function newestFirst(
  query: SelectQueryBuilder<BallotFormEntity>,
  args: PageArgs,
): Promise<Page<BallotFormEntity>> {
  return pageOf(query, args, {
    columns: ["form.year", "form.form", "form.edition"],
    direction: "DESC",
    keyOf: ({ year, form, edition }) => [String(year), form, String(edition)],
  });
}
