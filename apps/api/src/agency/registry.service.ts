import type { Actor, AuditAction } from "@sipas/domain/access";
import {
  AGENCY_KIND_LABELS,
  checkAgency,
  checkNewAgency,
  renameAgency,
  type AgencyFacts,
} from "@sipas/domain/agency";
import { accept, formatDay, problem, refuse, type Decision } from "@sipas/domain/kernel";
import { Not } from "typeorm";
import { record, type AuditSubject } from "../audit/record.ts";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { AgencyEntity } from "./agency.entity.ts";
import { isReferredTo } from "./agency-references.ts";
import type {
  AddAgencyInput,
  EditAgencyInput,
  RemoveAgencyInput,
  RemovedAgency,
  RenameAgencyInput,
} from "./registry.types.ts";

type Change = Partial<Omit<AgencyEntity, "provinceCode" | "code" | "version">>;

/** The registry of a province: agencies under codes that stay, over the years. */
export class RegistryService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  add(actor: Actor, input: AddAgencyInput): Promise<Decision<AgencyEntity>> {
    return this.#once(actor, "agency.add", input, async (tx) => {
      await lockRegistry(tx);
      const decision = checkNewAgency(input, await othersThan(tx, null));
      if (!decision.ok) return decision;
      await tx.manager.insert(AgencyEntity, {
        ...decision.value,
        provinceCode: actor.provinceCode,
        formerNames: [],
        version: 1,
      });
      const agency = await lockAgency(tx, decision.value.code);
      await record(tx, "agency.add", subjectOf(agency), detailsOf(agency));
      return accept(agency);
    });
  }

  /** Corrects what is written of an agency. What it came to be called later is `rename`. */
  edit(actor: Actor, input: EditAgencyInput): Promise<Decision<AgencyEntity>> {
    return this.#once(actor, "agency.edit", input, async (tx) => {
      await lockRegistry(tx);
      const agency = await lockAgency(tx, input.code);
      const decision = checkAgency(input, await othersThan(tx, agency.code));
      if (!decision.ok) return decision;
      const saved = await this.#change(tx, agency, input.version, decision.value);
      if (saved.ok) await record(tx, "agency.edit", subjectOf(saved.value), detailsOf(saved.value));
      return saved;
    });
  }

  rename(actor: Actor, input: RenameAgencyInput): Promise<Decision<AgencyEntity>> {
    return this.#once(actor, "agency.rename", input, async (tx) => {
      await lockRegistry(tx);
      const agency = await lockAgency(tx, input.code);
      const decision = renameAgency(agency, input, await othersThan(tx, agency.code));
      if (!decision.ok) return decision;
      const { name, formerNames } = decision.value;
      const saved = await this.#change(tx, agency, input.version, { name, formerNames });
      if (saved.ok) {
        await record(tx, "agency.rename", subjectOf(saved.value), [
          { label: "Tên cũ", value: agency.name },
          { label: "Từ ngày", value: formatDay(input.day) },
        ]);
      }
      return saved;
    });
  }

  /** Takes out an agency that was added by mistake: nothing refers to it yet. */
  remove(actor: Actor, input: RemoveAgencyInput): Promise<Decision<RemovedAgency>> {
    assertCan(actor, "agency.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "agency.remove", input: { ...input } },
      async (tx) => {
        await lockRegistry(tx);
        const agency = await lockAgency(tx, input.code);
        if (agency.version !== input.version) return staleVersion();
        if (await isReferredTo(tx.manager, agency)) return refuse(referredTo(agency.name));
        await tx.manager.delete(AgencyEntity, { provinceCode: agency.provinceCode, code: agency.code });
        await record(tx, "agency.remove", subjectOf(agency));
        return accept({ subjectId: agency.code, result: { code: agency.code } });
      },
      async (_tx, code) => accept({ code }),
    );
  }

  #once(
    actor: Actor,
    action: AuditAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<AgencyEntity>>,
  ): Promise<Decision<AgencyEntity>> {
    assertCan(actor, "agency.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: { ...input } },
      async (tx) => {
        const decision = await work(tx);
        return decision.ok ? accept({ subjectId: decision.value.code, result: decision.value }) : decision;
      },
      async (tx, code) => accept(await lockAgency(tx, code)),
    );
  }

  /** Compare-and-swap, as `saveVersioned`, of a row that its code names. */
  async #change(
    tx: Tx,
    agency: AgencyEntity,
    version: number,
    change: Change | AgencyFacts,
  ): Promise<Decision<AgencyEntity>> {
    const { provinceCode, code } = agency;
    const { affected } = await tx.manager.update(
      AgencyEntity,
      { provinceCode, code, version },
      { ...change, version: version + 1 },
    );
    if (affected !== 1) return staleVersion();
    return accept(Object.assign(new AgencyEntity(), agency, change, { version: version + 1 }));
  }
}

/** Names and codes are unique across rows, so that writers of one registry take turns. */
export async function lockRegistry(tx: Tx): Promise<void> {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('agency registry ' || $1))`, [
    tx.actor.provinceCode,
  ]);
}

async function lockAgency(tx: Tx, code: string): Promise<AgencyEntity> {
  const agency = await tx.manager.findOne(AgencyEntity, {
    where: { provinceCode: tx.actor.provinceCode, code },
    lock: { mode: "pessimistic_write" },
  });
  if (!agency) throw notFound("cơ quan");
  return agency;
}

function othersThan(tx: Tx, code: string | null): Promise<AgencyEntity[]> {
  const { provinceCode } = tx.actor;
  return tx.manager.findBy(AgencyEntity, { provinceCode, ...(code === null ? {} : { code: Not(code) }) });
}

function referredTo(name: string) {
  return problem(
    "AGENCY_REFERRED_TO",
    "code",
    `${name} đã có trong danh sách năm, kế hoạch, biến động hoặc tài khoản nên không bỏ được; nếu cơ quan đã kết thúc, ghi ngày cuối hoạt động.`,
  );
}

function subjectOf({ code, name }: AgencyEntity): AuditSubject {
  return { type: "agency", id: code, label: name };
}

function detailsOf({ code, kind, activeFrom, activeTo }: AgencyEntity): readonly AuditDetail[] {
  return [
    { label: "Mã", value: code },
    { label: "Cấp", value: AGENCY_KIND_LABELS[kind] },
    ...(activeFrom === null ? [] : [{ label: "Hoạt động từ", value: formatDay(activeFrom) }]),
    ...(activeTo === null ? [] : [{ label: "Hoạt động đến", value: formatDay(activeTo) }]),
  ];
}
