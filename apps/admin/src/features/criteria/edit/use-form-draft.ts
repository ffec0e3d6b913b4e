import { changedLines, diffForms, mergeForms, type FormContent } from "@sipas/domain/criteria";
import { useMemo, useState } from "react";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { contentOf, draftOf, type FormDraft } from "./form-draft.ts";

export type UpdateDraft = (change: (draft: FormDraft) => FormDraft) => void;

export interface FormDraftState {
  readonly version: number;
  /** As it is stored. */
  readonly base: FormContent;
  readonly draft: FormDraft;
  readonly content: FormContent;
  /** How many items differ from what is stored. */
  readonly unsaved: number;
  readonly update: UpdateDraft;
  readonly discard: () => void;
  /** What was sent is now stored as `form`; what was typed meanwhile stays. */
  readonly saved: (sent: FormDraft, form: FormDetailFragment) => void;
  /** Begins again from the newest version, with one's own changes put on top. */
  readonly rebaseOnto: (form: FormDetailFragment) => void;
  readonly replaceBy: (form: FormDetailFragment) => void;
}

export function useFormDraft(form: FormDetailFragment): FormDraftState {
  const [{ version, base }, setBase] = useState(() => baseOf(form));
  const [draft, setDraft] = useState(() => draftOf(form));
  const content = useMemo(() => contentOf(draft), [draft]);
  const unsaved = useMemo(() => changedLines(diffForms(base, content)).length, [base, content]);

  const replaceBy = (newest: FormDetailFragment) => {
    setBase(baseOf(newest));
    setDraft(draftOf(newest));
  };
  if (unsaved === 0 && form.version > version) replaceBy(form);

  return {
    version,
    base,
    draft,
    content,
    unsaved,
    update: setDraft,
    discard: () => setDraft(draftOf(base)),
    saved(sent, stored) {
      setBase(baseOf(stored));
      setDraft((current) => (current === sent ? draftOf(stored, sent) : current));
    },
    rebaseOnto(newest) {
      const next = baseOf(newest);
      setBase(next);
      setDraft((current) => draftOf(mergeForms(base, contentOf(current), next.base)));
    },
    replaceBy,
  };
}

function baseOf(form: FormDetailFragment): { readonly version: number; readonly base: FormContent } {
  return { version: form.version, base: contentOf(draftOf(form)) };
}
