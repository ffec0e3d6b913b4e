import { randomUUID } from "node:crypto";
import type { Actor, AuditAction } from "@sipas/domain/access";
import {
  confirmLineageEvent,
  LINEAGE_KIND_LABELS,
  recordLineageEvent,
  requireUnconfirmed,
  undoLineageEvent,
  type LineageEvent,
  type PeriodChange,
  type PeriodOfAgency,
} from "@sipas/domain/agency";
import { accept, formatDay, type Decision } from "@sipas/domain/kernel";
import type { AuditDetail } from "../audit/audit-entry.entity.ts";
import { record, type AuditSubject } from "../audit/record.ts";
import { isUuid } from "../platform/database/ids.ts";
import { saveVersioned, staleVersion } from "../platform/database/save-versioned.ts";
import type { Tx, UnitOfWork } from "../platform/database/unit-of-work.ts";
import { assertCan, notFound } from "../platform/errors.ts";
import { AgencyEntity } from "./agency.entity.ts";
import { LineageEventEntity, type LineageRow } from "./lineage-event.entity.ts";
import type {
  CorrectLineageEventInput,
  RecordLineageEventInput,
  SettleLineageEventInput,
  WithdrawnLineageEvent,
} from "./lineage-record.types.ts";
import { withAgencies } from "./lineage.queries.ts";
import { lockRegistry } from "./registry.service.ts";
import { storeLineageAgencies } from "./store-lineage.ts";

/** What happened to agencies, as people write it down; with it go the periods of the agencies. */
export class LineageService {
  readonly #uow: UnitOfWork;

  constructor(uow: UnitOfWork) {
    this.#uow = uow;
  }

  record(actor: Actor, input: RecordLineageEventInput): Promise<Decision<LineageRow>> {
    return this.#once(actor, "lineage.record", input, async (tx) => {
      const decision = recordLineageEvent({ ...factsOf(input), provisional: true }, await registryOf(tx));
      if (!decision.ok) return decision;
      const { event, changes } = decision.value;
      const id = randomUUID();
      const { kind, day, basis, note } = event;
      const row = { id, provinceCode: actor.provinceCode, kind, day, basis, note, version: 1 };
      await tx.manager.insert(LineageEventEntity, row);
      await storeLineageAgencies(tx.manager, row, event);
      await changePeriods(tx, changes);
      return accept(await lockEvent(tx, id));
    });
  }

  /** Writes an unconfirmed event anew: what it did to periods is taken back first. */
  correct(actor: Actor, input: CorrectLineageEventInput): Promise<Decision<LineageRow>> {
    return this.#once(actor, "lineage.correct", input, async (tx) => {
      const stored = await lockEvent(tx, input.id);
      if (stored.version !== input.version) return staleVersion();
      const open = requireUnconfirmed(stored);
      if (!open.ok) return open;
      await reopenPeriods(tx, stored);
      const decision = recordLineageEvent({ ...factsOf(input), provisional: true }, await registryOf(tx));
      if (!decision.ok) return decision;
      const { event, changes } = decision.value;
      const { kind, day, basis, note } = event;
      if (!(await saveVersioned(tx, LineageEventEntity, stored, { kind, day, basis, note }))) {
        return staleVersion();
      }
      await storeLineageAgencies(tx.manager, stored, event);
      await changePeriods(tx, changes);
      return accept(await lockEvent(tx, stored.id));
    });
  }

  /** A person has held the event against the document that ordered it. */
  confirm(actor: Actor, input: SettleLineageEventInput): Promise<Decision<LineageRow>> {
    return this.#once(actor, "lineage.confirm", input, async (tx) => {
      const stored = await lockEvent(tx, input.id);
      if (stored.version !== input.version) return staleVersion();
      const decision = confirmLineageEvent(stored);
      if (!decision.ok) return decision;
      const change = { confirmedAt: tx.at, confirmedBy: actor.displayName };
      if (!(await saveVersioned(tx, LineageEventEntity, stored, change))) return staleVersion();
      return accept(await lockEvent(tx, stored.id));
    });
  }

  withdraw(actor: Actor, input: SettleLineageEventInput): Promise<Decision<WithdrawnLineageEvent>> {
    assertCan(actor, "agency.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action: "lineage.withdraw", input: { ...input } },
      async (tx) => {
        await lockRegistry(tx);
        const stored = await lockEvent(tx, input.id);
        if (stored.version !== input.version) return staleVersion();
        const open = requireUnconfirmed(stored);
        if (!open.ok) return open;
        if (!(await saveVersioned(tx, LineageEventEntity, stored, { withdrawnAt: tx.at }))) {
          return staleVersion();
        }
        await reopenPeriods(tx, stored);
        await record(tx, "lineage.withdraw", subjectOf(stored), detailsOf(stored));
        return accept({ subjectId: stored.id, result: { id: stored.id } });
      },
      async (_tx, id) => accept({ id }),
    );
  }

  #once(
    actor: Actor,
    action: AuditAction,
    input: { readonly idempotencyKey: string },
    work: (tx: Tx) => Promise<Decision<LineageRow>>,
  ): Promise<Decision<LineageRow>> {
    assertCan(actor, "agency.edit");
    return this.#uow.writeOnce(
      actor,
      { key: input.idempotencyKey, action, input: { ...input } },
      async (tx) => {
        await lockRegistry(tx);
        const decision = await work(tx);
        if (!decision.ok) return decision;
        await record(tx, action, subjectOf(decision.value), detailsOf(decision.value));
        return accept({ subjectId: decision.value.id, result: decision.value });
      },
      async (tx, id) => accept(await lockEvent(tx, id)),
    );
  }
}

function factsOf({ kind, day, from, to, basis, note }: RecordLineageEventInput | CorrectLineageEventInput) {
  return { kind, day, from, to, basis, note };
}

async function registryOf(tx: Tx): Promise<ReadonlyMap<string, PeriodOfAgency>> {
  const { provinceCode } = tx.actor;
  const agencies = await tx.manager.findBy(AgencyEntity, { provinceCode });
  return new Map(agencies.map((agency) => [agency.code, agency]));
}

async function lockEvent(tx: Tx, id: string): Promise<LineageRow> {
  const event =
    isUuid(id) &&
    (await tx.manager.findOne(LineageEventEntity, {
      where: { id, provinceCode: tx.actor.provinceCode },
      lock: { mode: "pessimistic_write" },
    }));
  if (!event || event.withdrawnAt !== null) throw notFound("biến động này");
  const [row] = await withAgencies(tx.manager, [event]);
  return row!;
}

async function changePeriods(tx: Tx, changes: readonly PeriodChange[]): Promise<void> {
  for (const { code, ...period } of changes) await changePeriod(tx, code, period);
}

/** What an event set of its agencies' periods is open again, as long as it still stands so. */
async function reopenPeriods(tx: Tx, event: LineageEvent): Promise<void> {
  for (const { code, end } of undoLineageEvent(event, await registryOf(tx))) {
    await changePeriod(tx, code, { [end]: null });
  }
}

async function changePeriod(
  tx: Tx,
  code: string,
  period: Partial<Pick<AgencyEntity, "activeFrom" | "activeTo">>,
): Promise<void> {
  await tx.manager
    .createQueryBuilder()
    .update(AgencyEntity)
    .set({ ...period, version: () => "version + 1" })
    .where("provinceCode = :provinceCode AND code = :code", { provinceCode: tx.actor.provinceCode, code })
    .execute();
}

function subjectOf({ id, kind, day }: LineageRow): AuditSubject {
  return { type: "lineageEvent", id, label: `${LINEAGE_KIND_LABELS[kind]} ngày ${formatDay(day)}` };
}

function detailsOf({ from, to, basis }: LineageRow): readonly AuditDetail[] {
  return [
    ...(from.length === 0 ? [] : [{ label: "Trước", value: from.join(", ") }]),
    ...(to.length === 0 ? [] : [{ label: "Sau", value: to.join(", ") }]),
    ...(basis === "" ? [] : [{ label: "Văn bản căn cứ", value: basis }]),
  ];
}
