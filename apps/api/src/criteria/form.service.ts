import type { Actor } from "@sipas/domain/access";
import {
  BALLOT_FORM_LABELS,
  checkFormDraft,
  findFormFindings,
  formContentOf,
  itemsOf,
  keptConfirmations,
  requireFrozen,
  requireUnfrozen,
  validateForm,
} from "@sipas/domain/criteria";
import { accept, problem, refuse, type Decision } from "@sipas/domain/kernel";
import { LessThan, type QueryDeepPartialEntity } from "typeorm";
import { record } from "../audit/record.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan } from "../platform/errors.ts";
import { BallotFormEntity } from "./ballot-form.entity.ts";
import { FACTS_WITHOUT_PLAN } from "./form-facts.ts";
import { contentColumns, insertForm, lockForm, subjectOfForm } from "./form-record.ts";
import { formsByCode, formsOfYear } from "./form.queries.ts";
import type {
  ConfirmFormItemsInput,
  CreateBallotFormInput,
  DeleteBallotFormInput,
  DeletedBallotForm,
  SaveBallotFormInput,
  SupersedeBallotFormInput,
  ValidateBallotFormInput,
} from "./form.types.ts";

// What issuing a plan needs within its own transaction.
export { freezeForms, lockForms } from "./freeze-forms.ts";

type FormAction =
  | "criteria.create"
  | "criteria.save"
  | "criteria.validate"
  | "criteria.confirm"
  | "criteria.supersede";

interface SeenForm {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

const YEARS = { first: 2015, last: 2100 } as const;

/** Ballot forms from a copy of an earlier one to the day they are validated; a plan's issue freezes them. */
export class FormService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  /** A draft of a year and kind that has none, with the content of another form. Nothing in it is confirmed. */
  create(actor: Actor, input: CreateBallotFormInput): Promise<Decision<BallotFormEntity>> {
    assertCan(actor, "criteria.edit");
    return this.#once(actor, "criteria.create", input, async (tx) => {
      const { year, form } = input;
      if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) {
        const message = `Năm của mẫu phiếu phải từ ${YEARS.first} đến ${YEARS.last}.`;
        return refuse(problem("YEAR_INVALID", "year", message));
      }
      const ofYear = await formsOfYear(tx.manager, actor.provinceCode, year);
      const existing = ofYear.find((one) => one.form === form);
      if (existing) {
        const message = `Năm ${year} đã có ${existing.code}; sửa mẫu đó, hoặc lập bản thay thế nếu mẫu đã khóa.`;
        return refuse(problem("FORM_EXISTS", "year", message));
      }
      const source = await sourceOf(tx, input);
      if (!source.ok) return source;
      const made = await insertForm(tx, { year, form, edition: 1 }, source.value, []);
      await record(tx, "criteria.create", subjectOfForm(made), [
        { label: "Chép từ", value: source.value.code },
      ]);
      return accept(made);
    });
  }

  /** Replaces the content of a form that is not frozen, which makes it a draft again. */
  save(actor: Actor, input: SaveBallotFormInput): Promise<Decision<BallotFormEntity>> {
    assertCan(actor, "criteria.edit");
    return this.#seen(actor, "criteria.save", input, requireUnfrozen, async (tx, form) => {
      const decision = checkFormDraft(input.content);
      if (!decision.ok) return decision;
      const content = decision.value;
      const kept = keptConfirmations(form.confirmations, form, content);
      const saved = await change(tx, form, {
        ...contentColumns(content),
        confirmations: [...kept],
        state: "DRAFT",
      });
      if (!saved.ok) return saved;
      await record(tx, "criteria.save", subjectOfForm(form), [
        { label: "Mục thay đổi", value: changedItems(form, saved.value) },
        { label: "Xác nhận bị bỏ", value: String(form.confirmations.length - kept.length) },
      ]);
      return saved;
    });
  }

  /** Marks a form as ready for a plan; refuses with everything that is wrong with it. */
  validate(actor: Actor, input: ValidateBallotFormInput): Promise<Decision<BallotFormEntity>> {
    assertCan(actor, "criteria.edit");
    return this.#seen(actor, "criteria.validate", input, requireUnfrozen, async (tx, form) => {
      const findings = findFormFindings(form, FACTS_WITHOUT_PLAN);
      const decision = validateForm(form, findings);
      if (!decision.ok) return decision;
      const saved = await change(tx, form, { state: decision.value });
      if (saved.ok) await record(tx, "criteria.validate", subjectOfForm(form));
      return saved;
    });
  }

  /** Notes who compared items with the printed ballot, or takes that back; a frozen form's too. */
  confirm(actor: Actor, input: ConfirmFormItemsInput): Promise<Decision<BallotFormEntity>> {
    assertCan(actor, "criteria.confirm");
    return this.#seen(actor, "criteria.confirm", input, null, async (tx, form) => {
      const known = new Set(itemsOf(form).map(({ code }) => code));
      const unknown = input.items.findIndex((code) => !known.has(code));
      if (input.items.length === 0 || unknown >= 0) {
        const path = unknown < 0 ? "items" : `items.${unknown}`;
        const message = "Chọn mục có trong mẫu phiếu để xác nhận; tải lại trang nếu mẫu vừa được sửa.";
        return refuse(problem("ITEM_UNKNOWN", path, message));
      }
      const named = new Set(input.items);
      const others = form.confirmations.filter(({ item }) => !named.has(item));
      const at = tx.at.toISOString();
      const added = [...named].map((item) => ({ item, by: actor.displayName, at }));
      const saved = await change(tx, form, {
        confirmations: input.confirmed ? [...others, ...added] : others,
      });
      if (!saved.ok) return saved;
      await record(tx, "criteria.confirm", subjectOfForm(form), [
        { label: input.confirmed ? "Mục đã đối chiếu" : "Mục bỏ xác nhận", value: [...named].join(", ") },
      ]);
      return saved;
    });
  }

  /** A new draft beside a frozen form, with its content and what was confirmed of it. */
  supersede(actor: Actor, input: SupersedeBallotFormInput): Promise<Decision<BallotFormEntity>> {
    assertCan(actor, "criteria.edit");
    return this.#seen(actor, "criteria.supersede", input, requireFrozen, async (tx, form) => {
      const { year, form: kind } = form;
      const ofYear = await formsOfYear(tx.manager, actor.provinceCode, year);
      const newest = ofYear.find((one) => one.form === kind)!;
      if (newest.state !== "FROZEN") {
        const message = `Bản thay thế ${newest.code} đang được soạn; mở bản đó để sửa tiếp.`;
        return refuse(problem("FORM_EXISTS", "code", message));
      }
      const place = { year, form: kind, edition: newest.edition + 1 };
      const made = await insertForm(tx, place, form, form.confirmations);
      await record(tx, "criteria.supersede", subjectOfForm(made), [{ label: "Thay cho", value: form.code }]);
      return accept(made);
    });
  }

  async delete(actor: Actor, input: DeleteBallotFormInput): Promise<Decision<DeletedBallotForm>> {
    assertCan(actor, "criteria.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "criteria.delete", input: { ...input } },
      async (tx) => {
        const form = await lockForm(tx, input.id);
        const unfrozen = requireUnfrozen(form);
        if (!unfrozen.ok) return unfrozen;
        if (form.version !== input.version) return staleVersion();
        await tx.manager.delete(BallotFormEntity, { id: form.id });
        await record(tx, "criteria.delete", subjectOfForm(form));
        return accept({ subjectId: form.id, result: { id: form.id } });
      },
      async (_tx, id) => accept({ id }),
    );
  }

  /** A write to a form that the person saw, in a state that allows it. */
  #seen(
    actor: Actor,
    action: FormAction,
    input: SeenForm,
    require: ((form: BallotFormEntity) => Decision<void>) | null,
    work: (tx: Tx, form: BallotFormEntity) => Promise<Decision<BallotFormEntity>>,
  ): Promise<Decision<BallotFormEntity>> {
    return this.#once(actor, action, input, async (tx) => {
      const form = await lockForm(tx, input.id);
      const allowed = require?.(form);
      if (allowed && !allowed.ok) return allowed;
      if (form.version !== input.version) return staleVersion();
      return work(tx, form);
    });
  }

  #once(
    actor: Actor,
    action: FormAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<BallotFormEntity>>,
  ): Promise<Decision<BallotFormEntity>> {
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: JSON.parse(JSON.stringify(input)) as unknown },
      async (tx) => {
        const decision = await work(tx);
        return decision.ok ? accept({ subjectId: decision.value.id, result: decision.value }) : decision;
      },
      async (tx, id) => accept(await lockForm(tx, id)),
    );
  }
}

async function change(
  tx: Tx,
  form: BallotFormEntity,
  columns: Partial<BallotFormEntity>,
): Promise<Decision<BallotFormEntity>> {
  const written = { ...columns, updatedAt: tx.at, updatedBy: tx.actor.displayName };
  const saved = await saveVersioned(
    tx,
    BallotFormEntity,
    form,
    written as QueryDeepPartialEntity<BallotFormEntity>,
  );
  if (!saved) return staleVersion();
  return accept(Object.assign(new BallotFormEntity(), form, written, { version: form.version + 1 }));
}

/** The form to copy: the one named, else the newest of the kind in the latest year before. */
async function sourceOf(tx: Tx, input: CreateBallotFormInput): Promise<Decision<BallotFormEntity>> {
  const { year, form } = input;
  const { provinceCode } = tx.actor;
  if (input.from === null) {
    const source = await tx.manager.findOne(BallotFormEntity, {
      where: { provinceCode, form, year: LessThan(year) },
      order: { year: "DESC", edition: "DESC" },
    });
    if (source) return accept(source);
    const message = `Chưa có ${BALLOT_FORM_LABELS[form].toLowerCase()} của năm nào trước năm ${year}; chọn mẫu để chép.`;
    return refuse(problem("FORM_SOURCE_MISSING", "from", message));
  }
  const [source] = await formsByCode(tx.manager, provinceCode, [input.from]);
  if (source?.form === form) return accept(source);
  const message = `Không có ${BALLOT_FORM_LABELS[form].toLowerCase()} mã ${input.from}; chọn mẫu cùng loại trong danh sách.`;
  return refuse(problem("FORM_SOURCE_UNKNOWN", "from", message));
}

/** Codes of the items that are new, gone or say something else. */
function changedItems(before: BallotFormEntity, after: BallotFormEntity): string {
  const said = new Map(itemsOf(formContentOf(before)).map(({ code, digest }) => [code, digest]));
  const says = new Map(itemsOf(formContentOf(after)).map(({ code, digest }) => [code, digest]));
  const changed = [...new Set([...said.keys(), ...says.keys()])].filter(
    (code) => said.get(code) !== says.get(code),
  );
  return changed.length === 0 ? "Không có" : changed.join(", ");
}
