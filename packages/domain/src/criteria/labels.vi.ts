import type { BallotForm } from "./criteria-set.ts";

export const BALLOT_FORM_LABELS: Record<BallotForm, string> = {
  DIRECT: "Phiếu trực tiếp",
  ONLINE: "Phiếu trực tuyến",
  ORGANISATION: "Phiếu điều tra tổ chức",
};
