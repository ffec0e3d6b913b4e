import { Stack } from "@mantine/core";
import { useState } from "react";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import type { Separator } from "./csv-file.ts";
import { FileRules } from "./FileRules.tsx";
import { ImportedFile } from "./ImportedFile.tsx";
import { RefusedFile } from "./RefusedFile.tsx";
import { SendFile } from "./SendFile.tsx";
import { TemplateButtons } from "./TemplateButtons.tsx";
import styles from "./UploadSteps.module.css";
import { useBallotUpload } from "./use-ballot-upload.ts";

export interface UploadStepsProps {
  readonly planId: string;
  readonly year: number;
  /** How long to wait before asking again for a lost answer. */
  readonly retryAfterMs?: readonly number[];
}

const words = text.upload;

/** Prepare the file, send it, and read what became of it, on one screen. */
export function UploadSteps({ planId, year, retryAfterMs }: UploadStepsProps) {
  const [separator, setSeparator] = useState<Separator>(",");
  const upload = useBallotUpload(planId, retryAfterMs);
  const { state, file, choose } = upload;
  if (state.kind === "imported") {
    return (
      <ImportedFile
        planId={planId}
        taken={state.import}
        warnings={state.warnings}
        onAnother={() => choose(null)}
      />
    );
  }
  return (
    <>
      <div className={styles["steps"]}>
        <Panel title={words.prepare}>
          <Stack>
            <p>{words.prepareHint}</p>
            <TemplateButtons separator={separator} onSeparator={setSeparator} />
            <FileRules />
          </Stack>
        </Panel>
        <Panel title={words.choose}>
          <Stack>
            <SendFile upload={upload} year={year} />
          </Stack>
        </Panel>
      </div>
      {state.kind === "refused" && file && (
        <RefusedFile
          fileName={file.name}
          problems={state.problems}
          total={state.total}
          separator={separator}
        />
      )}
    </>
  );
}
