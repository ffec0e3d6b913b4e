import { Button } from "@mantine/core";
import { ConfirmDialog } from "@sipas/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import type { FormDetailFragment } from "../set/form-detail.generated.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { SupersedeBallotFormDocument } from "./form-commands.generated.ts";

const words = text.supersede;

export interface SupersedeFormProps {
  readonly form: Pick<FormDetailFragment, "id" | "code" | "version">;
}

/** A frozen form stays as it was issued; what must change goes into a new version beside it. */
export function SupersedeForm({ form: { id, code, version } }: SupersedeFormProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(SupersedeBallotFormDocument);
  const navigate = useNavigate();

  const supersede = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { id, version, idempotencyKey } }));
    if (outcome.kind === "done") await navigate(criteriaUrls.edit(outcome.value.code));
  };

  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.open}
      </Button>
      <ConfirmDialog
        opened={asking}
        busy={command.busy}
        title={words.title(code)}
        confirmLabel={words.confirm}
        onCancel={() => {
          setAsking(false);
          command.reset();
        }}
        onConfirm={() => void supersede()}
      >
        <CommandNotice command={command} />
        {words.body}
      </ConfirmDialog>
    </>
  );
}
