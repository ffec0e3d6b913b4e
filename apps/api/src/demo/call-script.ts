import { CALLBACK_OUTCOMES, type CallbackOutcome } from "@sipas/domain/plan";
import { chance, sortedBy } from "./chance.ts";

/** What the witnesses of the draw settled on, invented. */
export const CALLBACK_SEED = "Sơn La 2024 mô phỏng 3-1-5-2-6-4";

/**
 * How the 810 calls ended. The report counts 703 confirmed, 103 wrong or unreachable and 4 refused;
 * how many of the 103 were which is invented.
 */
const CALL_OUTCOMES = {
  CONFIRMED: 703,
  WRONG_NUMBER: 64,
  UNREACHABLE: 39,
  REFUSED: 4,
} as const satisfies Partial<Record<CallbackOutcome, number>>;

/** Calls to somebody who never answers. */
const TRIES = 3;
/** Of ten thousand respondents reached at last: asked to be called again, missed twice, missed once. */
const CALLED_BACK = 400;
const MISSED_TWICE = 600;
const MISSED_ONCE = 2000;

/** How each ballot's calls went, first to last, for the serials that were drawn. */
export function scriptCalls(serials: readonly string[]): ReadonlyMap<string, readonly CallbackOutcome[]> {
  const endings = CALLBACK_OUTCOMES.flatMap((outcome) => {
    const count = outcome in CALL_OUTCOMES ? CALL_OUTCOMES[outcome as keyof typeof CALL_OUTCOMES] : 0;
    return Array.from({ length: count }, () => outcome);
  });
  const inLot = sortedBy(serials, (serial) => chance("ending", serial));
  return new Map(inLot.map((serial, place) => [serial, callsOf(serial, endings[place]!)]));
}

function callsOf(serial: string, ending: CallbackOutcome): readonly CallbackOutcome[] {
  if (ending === "UNREACHABLE") return Array.from({ length: TRIES }, () => ending);
  const draw = chance("calls", serial);
  if (draw < CALLED_BACK) return ["CALL_BACK", ending];
  if (draw < CALLED_BACK + MISSED_TWICE) return ["UNREACHABLE", "UNREACHABLE", ending];
  return draw < CALLED_BACK + MISSED_TWICE + MISSED_ONCE ? ["UNREACHABLE", ending] : [ending];
}
