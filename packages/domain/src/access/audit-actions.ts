/** What the audit records, `capability.verb`; every write use case has one. */
export const AUDIT_ACTIONS = [
  "session.signIn",
  "session.signInRefused",
  "session.signOut",
  "session.end",
  "account.create",
  "account.update",
  "account.resetPassword",
  "account.changePassword",
  "plan.create",
  "plan.save",
  "plan.delete",
  "plan.issue",
  "ballot.import",
  "score.run",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const AUDIT_ACTION_LABELS: Record<AuditAction, string> = {
  "session.signIn": "Đăng nhập",
  "session.signInRefused": "Đăng nhập không thành công",
  "session.signOut": "Đăng xuất",
  "session.end": "Kết thúc phiên đăng nhập",
  "account.create": "Tạo tài khoản",
  "account.update": "Sửa tài khoản",
  "account.resetPassword": "Cấp lại mật khẩu",
  "account.changePassword": "Đổi mật khẩu",
  "plan.create": "Tạo dự thảo kế hoạch",
  "plan.save": "Sửa dự thảo kế hoạch",
  "plan.delete": "Xóa dự thảo kế hoạch",
  "plan.issue": "Ghi nhận ban hành kế hoạch",
  "ballot.import": "Nhập phiếu từ tệp",
  "score.run": "Tính chỉ số",
};
