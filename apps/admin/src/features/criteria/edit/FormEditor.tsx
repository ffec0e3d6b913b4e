import { VisuallyHidden } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { CLOSED_OFFICES, findFormFindings } from "@sipas/domain/criteria";
import { GateChecklist, KeyHint, ProblemList } from "@sipas/ui";
import { useMemo, useState } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { ValidateForm } from "../commands/ValidateForm.tsx";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { AnnounceContext } from "./announce.ts";
import { ClosingSections } from "./ClosingSections.tsx";
import { ContentsSection } from "./ContentsSection.tsx";
import styles from "./edit.module.css";
import { EditSaveBar } from "./EditSaveBar.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { QuestionsSection } from "./QuestionsSection.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { useFieldLinks } from "./use-field-links.ts";
import { useFormDraft } from "./use-form-draft.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { useOpenQuestions } from "./use-open-questions.ts";
import { useSaveForm } from "./use-save-form.ts";

/** Judged as long as no plan says when respondents used the service. */
const FACTS = { transaction: null, closedOffices: CLOSED_OFFICES };

/** The whole form at once: what is typed belongs to it until it is saved, and what is wrong is listed meanwhile. */
export function FormEditor({ form }: { readonly form: FormDetailFragment }) {
  const state = useFormDraft(form);
  const saving = useSaveForm(form, state);
  const open = useOpenQuestions();
  const [said, say] = useState("");
  const blocker = useLeaveGuard(state.unsaved > 0);
  const { draft, content, unsaved } = state;
  const findings = useMemo(
    () => findFormFindings({ ...content, form: form.form }, FACTS),
    [content, form.form],
  );
  const goTo = useFieldLinks(draft, open);
  const reasons = useMemo(
    () => saving.problems.map((problem) => ({ ...problem, onFocus: () => goTo(problem.path) })),
    [saving.problems, goTo],
  );
  const save = () => {
    if (unsaved > 0 && !saving.busy) void saving.save();
  };
  useHotkeys([["mod+S", save]], []);

  return (
    <AnnounceContext value={say}>
      <FieldNotes problems={saving.problems} findings={findings}>
        <div className={styles["form"]}>
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          <ProblemList problems={reasons} />
          <StaleNotice code={form.code} state={state} saving={saving} />
          <CommandNotice command={{ phase: saving.phase, fault: saving.fault, problems: none }} />
          <GateChecklist
            title={text.validate.title}
            readyText={text.validate.ready}
            blockers={findings.map(({ message, path }) => ({
              key: `${path} ${message}`,
              message,
              onFix: () => goTo(path),
            }))}
          >
            {form.state === "DRAFT" || unsaved > 0 ? (
              <ValidateForm form={form} obstacle={obstacleOf(findings.length, unsaved)} />
            ) : (
              <p>{text.validate.done}</p>
            )}
          </GateChecklist>
          <KeyHint keys={["Alt", "↑ ↓"]}>{text.rows.keys}</KeyHint>
          <ContentsSection contents={draft.contents} update={state.update} />
          <QuestionsSection questions={draft.questions} open={open} update={state.update} />
          <ClosingSections draft={draft} update={state.update} />
          <EditSaveBar
            unsaved={unsaved}
            savedAt={form.updatedAt}
            saving={saving.busy}
            onSave={save}
            onDiscard={() => {
              saving.reset();
              state.discard();
            }}
          />
          <LeaveDialog blocker={blocker} unsaved={unsaved} />
        </div>
      </FieldNotes>
    </AnnounceContext>
  );
}

const none: readonly never[] = [];

function obstacleOf(findings: number, unsaved: number): string | null {
  if (findings > 0) return text.validate.obstacle;
  return unsaved > 0 ? text.validate.saveFirst : null;
}
