import { SERVICE_MODE_LABELS, type ServiceMode } from "../agency/index.ts";
import { BALLOT_FORM_LABELS, FORM_OF_MODE, type BallotFormVersion } from "../criteria/index.ts";
import { problem, type Problem } from "../kernel/index.ts";
import type { PlanAgency, PlanContent } from "./plan.ts";

/** A form as far as the gate judges it. */
export interface PlanForm extends Pick<BallotFormVersion, "code" | "year" | "form" | "state"> {
  /** What is wrong with it for the plan's transaction window. */
  readonly findings: readonly Problem[];
}

/** The newest form of the year that a service mode calls for, null where there is none; `forms` are newest first. */
export function criteriaSetCodeOf(
  mode: ServiceMode,
  year: number,
  forms: readonly Pick<PlanForm, "code" | "year" | "form">[],
): string | null {
  return forms.find((form) => form.year === year && form.form === FORM_OF_MODE[mode])?.code ?? null;
}

/** What keeps an agency from being measured by the form that its row names: none, one of no province, year or mode. */
export function rowFormBlockers(
  { criteriaSetCode, serviceMode }: Pick<PlanAgency, "criteriaSetCode" | "serviceMode">,
  { year }: Pick<PlanContent, "year">,
  at: { readonly path: string; readonly name: string },
  forms: readonly PlanForm[],
): readonly Problem[] {
  const path = `${at.path}.criteriaSetCode`;
  const mode = SERVICE_MODE_LABELS[serviceMode];
  if (criteriaSetCode === null) {
    const message = `${at.name}: chọn mẫu phiếu năm ${year} của hình thức “${mode}”; nếu chưa có thì tạo ở mục “Bộ tiêu chí”.`;
    return [problem("CRITERIA_SET_MISSING", path, message)];
  }
  const form = forms.find(({ code }) => code === criteriaSetCode);
  if (!form) {
    const message = `${at.name}: mẫu phiếu ${criteriaSetCode} không còn nữa; chọn mẫu khác.`;
    return [problem("FORM_UNKNOWN", path, message)];
  }
  if (form.form !== FORM_OF_MODE[serviceMode]) {
    const message = `${at.name}: bộ tiêu chí không dành cho hình thức “${mode}”; đổi một trong hai.`;
    return [problem("MODE_SET_MISMATCH", path, message)];
  }
  if (form.year === year) return [];
  const message = `${at.name}: mẫu phiếu ${form.code} không phải của năm ${year}; chọn mẫu phiếu năm ${year}.`;
  return [problem("FORM_OF_OTHER_YEAR", path, message)];
}

/**
 * What keeps a plan from being issued on the forms that its roster names, each said once, at the first
 * agency that is measured by it: a form that is still a draft, one in which something is found, and a
 * second version of a kind.
 */
export function formBlockers(
  { roster, year }: Pick<PlanContent, "roster" | "year">,
  forms: readonly PlanForm[],
): readonly Problem[] {
  const rowOf = new Map(
    roster.map(({ criteriaSetCode }, row) => [criteriaSetCode, row] as const).toReversed(),
  );
  const used = [...rowOf]
    .toSorted(([, a], [, b]) => a - b)
    .flatMap(([code, row]) => {
      const form = forms.find((candidate) => candidate.code === code && candidate.year === year);
      return form ? [{ form, path: `roster.${row}.criteriaSetCode` }] : [];
    });
  return used.flatMap(({ form, path }, place) => {
    const { code, state, findings } = form;
    const first = used.findIndex((other) => other.form.form === form.form);
    if (first < place) {
      const message = `${BALLOT_FORM_LABELS[form.form]} có hai bản ${used[first]!.form.code} và ${code} trong một kế hoạch; chọn một bản cho mọi cơ quan.`;
      return [problem("FORM_IN_TWO_VERSIONS", path, message)];
    }
    if (state === "FROZEN") return [];
    const [found] = findings;
    if (found) {
      const message = `Mẫu phiếu ${code} còn ${findings.length} điều cần sửa: ${found.message} Mở mẫu phiếu để sửa.`;
      return [problem("FORM_HAS_FINDINGS", path, message)];
    }
    if (state === "VALIDATED") return [];
    const message = `Mẫu phiếu ${code} còn là dự thảo; mở mẫu phiếu rồi đánh dấu đã kiểm tra.`;
    return [problem("FORM_NOT_VALIDATED", path, message)];
  });
}
