/** Which way a call goes: a monitor calls the respondent, or the respondent rings back. */
export const CALL_DIRECTIONS = ["OUTGOING", "INCOMING"] as const;
export type CallDirection = (typeof CALL_DIRECTIONS)[number];
