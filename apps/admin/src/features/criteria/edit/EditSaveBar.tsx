import { Box } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog, KeyHint, SaveBar } from "@sipas/ui";
import { useState } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";

const words = text.save;

export interface EditSaveBarProps {
  readonly unsaved: number;
  readonly savedAt: string;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

export function EditSaveBar({ unsaved, savedAt, saving, onSave, onDiscard }: EditSaveBarProps) {
  const [asking, setAsking] = useState(false);
  const count = formatCount(unsaved);
  const status = unsaved > 0 ? words.unsaved(count) : words.saved(formatInstant(savedAt));
  return (
    <>
      <SaveBar
        dirty={unsaved > 0}
        saving={saving}
        onSave={onSave}
        saveLabel={words.save}
        onDiscard={() => setAsking(true)}
        discardLabel={words.discard}
        status={saving ? undefined : status}
      >
        <Box visibleFrom="sm" style={{ alignSelf: "center" }}>
          <KeyHint keys={words.keys} />
        </Box>
      </SaveBar>
      <ConfirmDialog
        opened={asking}
        danger
        title={words.discardTitle(count)}
        confirmLabel={words.discard}
        cancelLabel={words.keep}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
      >
        {words.discardBody}
      </ConfirmDialog>
    </>
  );
}
