import { BALLOT_VALIDITY_LABELS, type BallotValidity } from "@sipas/domain/ballot";
import { StatusBadge } from "@sipas/ui";

export function ValidityBadge({ validity }: { readonly validity: BallotValidity }) {
  return (
    <StatusBadge tone={validity === "VALID" ? "ok" : "danger"}>
      {BALLOT_VALIDITY_LABELS[validity]}
    </StatusBadge>
  );
}
