import { focusField } from "@sipas/ui";
import { useCallback, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "react-router";
import { freeText, useUrlState } from "../../../lib/url-state.ts";
import type { FormDraft } from "./form-draft.ts";
import type { OpenQuestions } from "./use-open-questions.ts";

const shape = { field: freeText };

/**
 * Takes the cursor to the field at a path, opening the question that it is in. A field that the URL names is
 * gone to at once; the same link may be followed twice.
 */
export function useFieldLinks(draft: FormDraft, open: OpenQuestions): (path: string) => void {
  const latest = useRef({ draft, open });
  useEffect(() => {
    latest.current = { draft, open };
  });
  const goTo = useCallback((path: string) => {
    const [list, place] = path.split(".");
    const question = list === "questions" ? latest.current.draft.questions[Number(place)] : undefined;
    if (question) flushSync(() => latest.current.open.show(question.key));
    focusField(path);
  }, []);

  const [{ field }] = useUrlState(shape);
  const { key: visit } = useLocation();
  useEffect(() => {
    if (!visit || !field) return;
    // Opening a question renders at once, which an effect may not ask for.
    queueMicrotask(() => goTo(field));
  }, [field, visit, goTo]);
  return goTo;
}
