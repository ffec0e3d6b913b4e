import { useState } from "react";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import { UploadFrame } from "../../../lib/upload/UploadFrame.tsx";
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
  const { state, choose } = upload;
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
    <UploadFrame upload={upload} year={year} separator={separator} words={words} refused={text.refused}>
      <p>{words.prepareHint}</p>
      <FilesToFill planId={planId} separator={separator} onSeparator={setSeparator} />
      <FileRules />
    </UploadFrame>
  );
}
