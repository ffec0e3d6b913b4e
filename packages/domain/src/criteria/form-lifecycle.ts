import { accept, decide, problem, refuse, type Decision, type Problem } from "../kernel/index.ts";
import type { BallotFormVersion, FormState } from "./form-version.ts";

type WithState = Pick<BallotFormVersion, "code" | "state">;

/** A frozen form stands as the plan was issued on it: only drafts and validated ones change or go. */
export function requireUnfrozen({ code, state }: WithState): Decision<void> {
  if (state !== "FROZEN") return accept(undefined);
  const message = `Mẫu phiếu ${code} đã khóa theo kế hoạch đã ban hành, không sửa, không xóa được; lập bản mới thay thế nếu cần.`;
  return refuse(problem("FORM_FROZEN", "", message));
}

/** Marks a form as validated, or refuses with all that is found wrong with it. */
export function validateForm(form: WithState, findings: readonly Problem[]): Decision<FormState> {
  const unfrozen = requireUnfrozen(form);
  return unfrozen.ok ? decide("VALIDATED" as const, findings) : unfrozen;
}

/** Only a frozen form is superseded by a later version; one that is not is edited itself. */
export function requireFrozen({ code, state }: WithState): Decision<void> {
  if (state === "FROZEN") return accept(undefined);
  const message = `Mẫu phiếu ${code} chưa khóa; sửa trực tiếp mẫu này, không cần lập bản thay thế.`;
  return refuse(problem("FORM_NOT_FROZEN", "code", message));
}
