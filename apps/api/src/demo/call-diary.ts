import { chance } from "./chance.ts";
import { instant } from "./story.ts";

/** A moment at which a monitor takes the next case. */
export interface Call {
  readonly at: Date;
  readonly login: string;
}

/** The monitors who called in 2024, of all three organisations; how many they were is invented. */
const CALLERS = ["giamsat", "giamsat.ccb", "giamsat.mttq", "giamsat.snv"] as const;
const DAYS = ["01", "02", "04", "05", "06", "07", "08", "09", "11", "12"].map((day) => `2024-11-${day}`);
const SATURDAYS = new Set(["2024-11-02", "2024-11-09"]);
const MINUTE_MS = 60_000;

/** Office hours and an evening, in which those are reached who work by day. */
const SESSIONS = [
  { from: "08:05", minutes: 190 },
  { from: "13:40", minutes: 180 },
  { from: "18:35", minutes: 105 },
] as const;

/** When the monitors called, from 1 to 12 November 2024, never two at one moment; in the order of time. */
export function callDiary(): readonly Call[] {
  const calls = DAYS.flatMap((day) =>
    CALLERS.flatMap((login) => sessionsOf(day, login).flatMap((session) => callsOf(day, login, session))),
  );
  return calls.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** Saturdays are for mornings; in the evening each calls every other day or so. */
function sessionsOf(day: string, login: string): readonly (typeof SESSIONS)[number][] {
  const [morning, afternoon, evening] = SESSIONS;
  if (SATURDAYS.has(day)) return [morning];
  const stays = chance("evening", day, login) < 5500;
  return stays ? [morning, afternoon, evening] : [morning, afternoon];
}

function callsOf(day: string, login: string, { from, minutes }: (typeof SESSIONS)[number]): readonly Call[] {
  const start = instant(day, from).getTime();
  const calls: Call[] = [];
  let minute = chance("begins", day, login, from) % 12;
  while (minute < minutes) {
    // The seconds keep two monitors apart.
    const second = CALLERS.findIndex((caller) => caller === login) * 13;
    calls.push({ at: new Date(start + minute * MINUTE_MS + second * 1000), login });
    minute += 5 + (chance("pause", day, login, from, minute) % 13);
  }
  return calls;
}
