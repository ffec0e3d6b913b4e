import type { AuditAction } from "@sipas/domain/access";
import type { Tx } from "../platform/database/unit-of-work.ts";
import { AuditEntryEntity, type AuditDetail } from "./audit-entry.entity.ts";

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
  /** In Vietnamese, as the audit screen shows it. */
  readonly label: string;
}

/** Writes the audit line of a use case into its own transaction: both stand or neither. */
export async function record(
  tx: Tx,
  action: AuditAction,
  subject: AuditSubject | null,
  details: readonly AuditDetail[] = [],
): Promise<void> {
  await tx.manager.insert(AuditEntryEntity, {
    at: tx.at,
    provinceCode: tx.actor.provinceCode,
    accountId: tx.actor.accountId,
    actorName: tx.actor.displayName,
    actorRole: tx.actor.role,
    action,
    subjectType: subject?.type ?? null,
    subjectId: subject?.id ?? null,
    subjectLabel: subject?.label ?? null,
    details,
  });
}
