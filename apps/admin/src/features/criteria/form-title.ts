import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import type { FormDetailFragment } from "./set/form-detail.generated.ts";
import { text } from "./text.vi.ts";

export function titleOf(form: FormDetailFragment | null | undefined): string {
  if (form) return text.setTitle(BALLOT_FORM_LABELS[form.form], form.year);
  return form === null ? text.missing : text.loading;
}
