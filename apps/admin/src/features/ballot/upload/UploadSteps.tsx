import { Stack } from "@mantine/core";
import { useState } from "react";
import { Panel } from "../../../lib/Panel.tsx";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import { RefusedFile } from "../../../lib/upload/RefusedFile.tsx";
import { SendFile } from "../../../lib/upload/SendFile.tsx";
import styles from "../../../lib/upload/UploadSteps.module.css";
import { useUpload } from "../../../lib/upload/use-upload.ts";
import { text } from "../text.vi.ts";
import { FileRules } from "./FileRules.tsx";
import { FilesToFill } from "./FilesToFill.tsx";
import { ImportedFile } from "./ImportedFile.tsx";
import type { TakenBallots } from "./taken-ballots.ts";

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
  const upload = useUpload<TakenBallots>({
    address: `/api/plans/${encodeURIComponent(planId)}/ballot-imports`,
    limitMb: 64,
    tooLarge: words.tooLarge,
    retryAfterMs,
  });
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
            <FilesToFill planId={planId} separator={separator} onSeparator={setSeparator} />
            <FileRules />
          </Stack>
        </Panel>
        <Panel title={words.choose}>
          <Stack>
            <SendFile upload={upload} year={year} words={words} />
          </Stack>
        </Panel>
      </div>
      {state.kind === "refused" && file && (
        <RefusedFile
          fileName={file.name}
          problems={state.problems}
          total={state.total}
          separator={separator}
          nothing={text.refused.nothing}
          codes={text.refused.codes}
        />
      )}
    </>
  );
}
