import { CALL_BACK_CHOICE_LABELS, callBackChoices } from "@sipas/domain/callback";
import { formatInstant } from "../../../lib/formats.ts";

/** The ready times to call back, as chips. */
export function callBackTimes(now: number): readonly { readonly label: string; readonly at: string }[] {
  return callBackChoices(now).map(({ choice, at }) => {
    const instant = new Date(at).toISOString();
    return { label: `${CALL_BACK_CHOICE_LABELS[choice]} (${formatInstant(instant)})`, at: instant };
  });
}
