import { CALL_BACK_CHOICE_LABELS, callBackChoices } from "@sipas/domain/callback";
import { formatInstantDay, formatInstantTime } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";

/** The ready times to call back, as chips. */
export function callBackTimes(now: number): readonly { readonly label: string; readonly at: string }[] {
  return callBackChoices(now).map(({ choice, at }) => {
    const instant = new Date(at).toISOString();
    const time = text.call.card.timeOf(formatInstantTime(instant), formatInstantDay(instant));
    return { label: `${CALL_BACK_CHOICE_LABELS[choice]}, ${time}`, at: instant };
  });
}

/** The half hours at which one may call, as people write them. */
export const CALL_HOURS = Array.from({ length: 28 }, (_, half) => {
  const hour = String(7 + Math.floor(half / 2)).padStart(2, "0");
  return `${hour}:${half % 2 === 0 ? "00" : "30"}`;
});

/** The instant of a day and an hour in Việt Nam. */
export function instantAt(day: string, hour: string): string {
  return new Date(`${day}T${hour}:00+07:00`).toISOString();
}
