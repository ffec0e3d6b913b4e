import { formatDay } from "../kernel/index.ts";
import type { BallotIssue, CorrectionReason, Disposition, FailureReason } from "./issue.ts";

export const DISPOSITION_LABELS: Record<Disposition, string> = {
  ISSUED: "Đang giữ",
  COLLECTED: "Thu về",
  FAILED: "Không thành công",
  LOST: "Thất lạc",
};

export const FAILURE_REASON_LABELS: Record<FailureReason, string> = {
  AWAY: "Đi vắng dài ngày",
  MOVED: "Đã chuyển nơi ở",
  DECEASED: "Đã mất",
  REFUSED: "Từ chối trả lời",
  NEEDS_INTERPRETER: "Cần người phiên dịch",
  ADDRESS_WRONG: "Sai địa chỉ",
};

export const CORRECTION_REASON_LABELS: Record<CorrectionReason, string> = {
  TYPING_ERROR: "Ghi nhầm",
  MIXED_UP: "Trao nhầm phiếu",
  LATER_NEWS: "Có thông tin mới",
};

/** What is recorded of a ballot, as the middle of a sentence: “thu về, phát ngày 05/11/2024, …”. */
export function describeIssue({
  disposition,
  reason,
  issuedOn,
  settledOn,
}: Pick<BallotIssue, "disposition" | "reason" | "issuedOn" | "settledOn">): string {
  const why = reason === null ? "" : ` (${FAILURE_REASON_LABELS[reason].toLowerCase()})`;
  const settled = settledOn === null ? "" : `, có kết quả ngày ${formatDay(settledOn)}`;
  return `${DISPOSITION_LABELS[disposition].toLowerCase()}${why}, phát ngày ${formatDay(issuedOn)}${settled}`;
}
