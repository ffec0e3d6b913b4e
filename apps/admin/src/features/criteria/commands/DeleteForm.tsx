import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { DeleteBallotFormDocument } from "./delete-form.generated.ts";
import { deletedForm } from "./deleted-form.ts";

const words = text.delete;

export interface DeleteFormProps {
  readonly form: Pick<FormDetailFragment, "id" | "code" | "version">;
}

export function DeleteForm({ form: { id, code, version } }: DeleteFormProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(DeleteBallotFormDocument);
  const navigate = useNavigate();

  const remove = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (outcome.kind !== "done") return;
    await navigate(criteriaUrls.list(), { replace: true, state: deletedForm.of(code) });
  };

  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <ConfirmDialog
        opened={asking}
        danger
        busy={command.busy}
        title={words.title(code)}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => {
          setAsking(false);
          command.reset();
        }}
        onConfirm={() => void remove()}
      >
        <CommandNotice command={command} />
        {words.body}
      </ConfirmDialog>
    </>
  );
}
