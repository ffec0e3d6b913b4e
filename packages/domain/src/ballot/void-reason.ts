/** Why a ballot was set aside after it went in. */
export const VOID_REASONS = [
  "BLANK",
  "DAMAGED",
  "WRONG_PERSON",
  "ANSWERED_FOR",
  "DUPLICATE_PERSON",
  "CALLBACK",
  "OTHER",
] as const;
export type VoidReason = (typeof VOID_REASONS)[number];
