import { useQuery } from "@apollo/client/react";
import { Button, Group, Stack } from "@mantine/core";
import { changedLines, diffForms } from "@sipas/domain/criteria";
import { Dialog, NotFoundState } from "@sipas/ui";
import { useMemo } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { ChangeList } from "../compare/ChangeList.tsx";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { BallotFormDocument } from "../set/form.generated.ts";
import { text } from "../text.vi.ts";
import type { FormDraftState } from "./use-form-draft.ts";

const words = text.stale;

export interface StaleDialogProps {
  readonly code: string;
  readonly state: FormDraftState;
  readonly onSettled: () => void;
  readonly onKeep: () => void;
}

/** Shows what the other person changed, and lets one choose how to go on. */
export function StaleDialog({ code, state, onSettled, onKeep }: StaleDialogProps) {
  const result = useQuery(BallotFormDocument, { variables: { code }, fetchPolicy: "network-only" });
  return (
    <Dialog opened onClose={onKeep} title={words.title} size="lg">
      <Loaded result={result}>
        {({ ballotForm: newest }) =>
          newest ? (
            <Stack gap="md">
              <p>{words.who(newest.updatedBy, formatInstant(newest.updatedAt))}</p>
              <Theirs state={state} newest={newest} />
              <p>{words.both}</p>
              <Group gap="sm">
                <Button
                  onClick={() => {
                    state.rebaseOnto(newest);
                    onSettled();
                  }}
                >
                  {words.reapply}
                </Button>
                <Button variant="default" onClick={onKeep}>
                  {words.keep}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() => {
                    state.replaceBy(newest);
                    onSettled();
                  }}
                >
                  {words.replace}
                </Button>
              </Group>
            </Stack>
          ) : (
            <NotFoundState title={text.missing} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface TheirsProps {
  readonly state: FormDraftState;
  readonly newest: FormDetailFragment;
}

function Theirs({ state: { base }, newest }: TheirsProps) {
  const lines = useMemo(() => changedLines(diffForms(base, newest)), [base, newest]);
  return lines.length === 0 ? <p>{words.same}</p> : <ChangeList lines={lines} before={base} after={newest} />;
}
