import {
  MOST_RING_BACK_MATCHES,
  ringBackStateOf,
  type CallbackCaseState,
  type RingBackClue,
} from "@sipas/domain/callback";
import type { Tx } from "../platform/database/unit-of-work.ts";
import type { RingBackMatch } from "./ring-back.types.ts";

interface MatchRow {
  readonly id: string;
  readonly serial: string;
  readonly agency_code: string;
  readonly state: CallbackCaseState;
  readonly holder_account_id: string | null;
  readonly held_until: Date | null;
  readonly last_call_at: Date | null;
}

/** By the end of a number: only those whom the actor's organisation has called. */
const BY_DIGITS = `ours.last_call_at IS NOT NULL AND EXISTS (
  SELECT 1 FROM contact.sample_contact AS person
  WHERE person.unit_id = called.unit_id AND right(person.phone, length($4)) = $4)`;
/** By the code on the stub: also those whom nobody has called yet, for they are no other organisation's. */
const BY_SERIAL = `called.serial = $4 AND (ours.last_call_at IS NOT NULL OR called.attempts = 0)`;

/**
 * The cases of a plan that a clue fits, latest called first; null when more fit than may be shown.
 * Only what is the actor's organisation's to call, never of the agency that it is itself.
 */
export async function ringBackMatches(
  tx: Tx,
  planId: string,
  clue: RingBackClue,
): Promise<readonly RingBackMatch[] | null> {
  const { accountId, agencyCode, organisationId } = tx.actor;
  const [condition, value] = clue.kind === "SERIAL" ? [BY_SERIAL, clue.serial] : [BY_DIGITS, clue.digits];
  const rows: MatchRow[] = await tx.manager.query(
    `SELECT called.id, called.serial, called.agency_code, called.state, called.holder_account_id, called.held_until,
       ours.last_call_at
     FROM callback_case AS called CROSS JOIN LATERAL (
       SELECT max(call.at) AS last_call_at FROM callback_attempt AS call
       WHERE call.case_id = called.id AND call.organisation_id = $3) AS ours
     WHERE called.plan_id = $1 AND called.agency_code IS DISTINCT FROM $2 AND ${condition}
     ORDER BY ours.last_call_at DESC, called.serial LIMIT ${MOST_RING_BACK_MATCHES + 1}`,
    [planId, agencyCode, organisationId, value],
  );
  if (rows.length > MOST_RING_BACK_MATCHES) return null;
  return rows.map((row) => ({
    caseId: row.id,
    serial: row.serial,
    agencyCode: row.agency_code,
    state: ringBackStateOf(
      {
        state: row.state,
        holder: row.holder_account_id,
        heldUntil: row.held_until && row.held_until.getTime(),
      },
      accountId,
      tx.at.getTime(),
    ),
    lastCallAt: row.last_call_at,
  }));
}
