import { formatCount } from "@sipas/domain/kernel";
import { CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { LoggedCall } from "./use-outbox.ts";

const words = text.call;

/** What was done with the last call, in a sentence. */
export function loggedSaid({ serial, outcome, nextCallAt }: LoggedCall): string {
  const label = CALLBACK_OUTCOME_LABELS[outcome];
  return nextCallAt
    ? words.logged.again(serial, label, formatInstant(nextCallAt))
    : words.logged.closed(serial, label);
}

/** Why there is no next call. */
export function emptySaid({
  open,
  nextDueAt,
}: {
  readonly open: number;
  readonly nextDueAt: string | null;
}): string {
  if (open === 0) return words.empty.done;
  const left = formatCount(open);
  return nextDueAt ? words.empty.laterAt(left, formatInstant(nextDueAt)) : words.empty.later(left);
}
