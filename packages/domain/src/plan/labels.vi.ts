import type {
  BallotConsequence,
  CallbackOutcome,
  CeasedRule,
  LegalBasisKind,
  PlanState,
  TargetScope,
  WindowName,
} from "./plan.ts";
import type { Stage, StageState } from "./stage.ts";

export const PLAN_STATE_LABELS: Record<PlanState, string> = {
  DRAFT: "Dự thảo",
  ISSUED: "Đã ban hành",
  PUBLISHED: "Đã công bố",
};

export const STAGE_LABELS: Record<Stage, string> = {
  PREPARE: "Chuẩn bị",
  FRAME: "Lập danh sách tổng thể",
  SAMPLE: "Chọn mẫu",
  FIELDWORK: "Phát, thu phiếu",
  BALLOTS: "Nhập phiếu",
  CALLBACK: "Phúc tra",
  SCORE: "Tính chỉ số",
  REPORT: "Lập báo cáo",
  PUBLISH: "Công bố",
  IMPROVE: "Cải thiện",
};

export const STAGE_STATE_LABELS: Record<StageState, string> = {
  NOT_OPENED: "Chưa mở",
  OPEN: "Đang thực hiện",
  CLOSED: "Đã chốt",
};

export const LEGAL_BASIS_KIND_LABELS: Record<LegalBasisKind, string> = {
  METHOD: "Quy định phương pháp đo lường",
  LAW: "Luật, nghị định",
  PROGRAMME: "Chương trình, đề án",
  OTHER: "Văn bản khác",
};

export const WINDOW_LABELS: Record<WindowName, string> = {
  transaction: "Thời gian giao dịch của người được hỏi",
  frame: "Lập danh sách tổng thể",
  sample: "Chọn mẫu",
  fieldwork: "Phát, thu phiếu",
  entry: "Nhập phiếu",
  callback: "Phúc tra",
  scoring: "Tính chỉ số",
  report: "Lập báo cáo",
  publication: "Công bố",
};

export const CEASED_RULE_LABELS: Record<CeasedRule, string> = {
  EXCLUDE: "Không lấy hồ sơ của cơ quan đã kết thúc hoạt động",
  ATTRIBUTE: "Tính cho cơ quan kế thừa chức năng",
  START_LATER: "Bắt đầu thời gian giao dịch sau ngày thay đổi",
};

export const TARGET_SCOPE_LABELS: Record<TargetScope, string> = {
  PROVINCE: "Cả tỉnh",
  BLOCK: "Một khối",
  AGENCY: "Một cơ quan",
};

export const CALLBACK_OUTCOME_LABELS: Record<CallbackOutcome, string> = {
  CONFIRMED: "Xác nhận đủ 3 nội dung",
  PARTLY_CONFIRMED: "Xác nhận một phần",
  DENIED: "Không xác nhận (nói chưa từng trả lời phiếu)",
  WRONG_NUMBER: "Sai số điện thoại",
  UNREACHABLE: "Không liên lạc được",
  REFUSED: "Từ chối trả lời",
  NEEDS_INTERPRETER: "Cần người phiên dịch",
  CALL_BACK: "Hẹn gọi lại",
};

export const BALLOT_CONSEQUENCE_LABELS: Record<BallotConsequence, string> = {
  KEEP: "Giữ phiếu",
  KEEP_FLAGGED: "Giữ phiếu, ghi chú để giải trình",
  VOID: "Phiếu không hợp lệ",
};
