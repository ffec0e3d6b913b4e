import { fractionToPercent } from "@sipas/ui";

/** The plan's share of ballots to call: "0.3068" → "30,68 %". */
export function sharePercent(share: string): string {
  return `${fractionToPercent(share) ?? share}\u00a0%`;
}
