import type { Action } from "@sipas/domain/access";

/** What a person's first screen is about. */
export type HomeKind = "YEAR" | "CALLS" | "SYSTEM" | "RESULTS";

/** By what the person may do: working on the year, calling, keeping the system, or reading results. */
export function homeKindOf(can: (action: Action) => boolean): HomeKind {
  if (can("plan.read.draft") || can("fieldwork.import") || can("ballot.import")) return "YEAR";
  if (can("callback.call")) return "CALLS";
  return can("account.manage") ? "SYSTEM" : "RESULTS";
}
