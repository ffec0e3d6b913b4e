import { checkFormDraft } from "@sipas/domain/criteria";
import { useState } from "react";
import { useCommand, type Command, type Problem } from "../../../lib/use-command.ts";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { SaveBallotFormDocument } from "./save-form.generated.ts";
import type { FormDraftState } from "./use-form-draft.ts";

const stale = "STALE_VERSION";
const none: readonly Problem[] = [];

export interface SaveForm {
  readonly save: () => Promise<void>;
  readonly phase: Command<object, object>["phase"];
  readonly fault: Command<object, object>["fault"];
  readonly busy: boolean;
  /** Why the draft cannot be stored; the same array until the next try. */
  readonly problems: readonly Problem[];
  /** Somebody saved the form after this page was opened. */
  readonly outdated: boolean;
  readonly reset: () => void;
}

/** Sends the whole content, once the rules of the server have nothing against it. */
export function useSaveForm({ id }: Pick<FormDetailFragment, "id">, state: FormDraftState): SaveForm {
  const command = useCommand(SaveBallotFormDocument);
  const [own, setOwn] = useState(none);
  const outdated = command.problems.some(({ code }) => code === stale);

  const save = async () => {
    const judged = checkFormDraft(state.content);
    if (!judged.ok) {
      command.reset();
      setOwn(judged.problems);
      return;
    }
    setOwn(none);
    const outcome = await command.run((idempotencyKey) => ({
      input: { id, version: state.version, content: state.content, idempotencyKey },
    }));
    if (outcome.kind === "done") state.saved(state.draft, outcome.value);
  };

  return {
    save,
    phase: command.phase,
    fault: command.fault,
    busy: command.busy,
    problems: outdated ? none : own.length > 0 ? own : command.problems,
    outdated,
    reset() {
      command.reset();
      setOwn(none);
    },
  };
}
