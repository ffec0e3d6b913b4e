import { Button } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { useState } from "react";
import { Link } from "react-router";
import type { ChosenPlanFragment } from "../../../lib/plan-choice/plan-choice.generated.ts";
import { ColumnRules } from "../../../lib/upload/ColumnRules.tsx";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import type { TakenIn } from "../../../lib/upload/read-answer.ts";
import { TakenFile } from "../../../lib/upload/TakenFile.tsx";
import { UploadFrame } from "../../../lib/upload/UploadFrame.tsx";
import { useUpload } from "../../../lib/upload/use-upload.ts";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { SheetButtons } from "./SheetButtons.tsx";

const counted = ["added", "changed", "corrected", "unchanged", "blank"] as const;
type TakenRows = TakenIn & Readonly<Record<(typeof counted)[number], number>>;

const words = text.upload;
const rules = words.ruleItems.map(([name, rule]) => ({ name, rule }));

/** Prepare the file, send it, and read what became of it, on one screen. */
export function UploadSteps({ plan }: { readonly plan: ChosenPlanFragment }) {
  const [separator, setSeparator] = useState<Separator>(",");
  const upload = useUpload<TakenRows>({
    address: `/api/plans/${encodeURIComponent(plan.id)}/fieldwork-imports`,
    limitMb: 10,
    tooLarge: words.tooLarge,
  });
  const { state, choose } = upload;
  if (state.kind === "imported") {
    return (
      <TakenFile
        fileName={state.import.fileName}
        counts={counted.map((key) => ({
          key,
          label: text.taken[key],
          value: formatCount(state.import[key]),
        }))}
        warnings={state.warnings}
      >
        <Button component={Link} to={fieldworkUrls.overview(plan.id)}>
          {text.taken.see}
        </Button>
        <Button variant="default" component={Link} to={fieldworkUrls.list(plan.id)}>
          {text.taken.list}
        </Button>
        <Button variant="default" onClick={() => choose(null)}>
          {text.taken.another}
        </Button>
      </TakenFile>
    );
  }
  return (
    <UploadFrame upload={upload} year={plan.year} separator={separator} words={words} refused={text.refused}>
      <p>{words.prepareHint}</p>
      <SheetButtons planId={plan.id} separator={separator} onSeparator={setSeparator} />
      <ColumnRules title={words.rules} rules={rules} />
      <p>{words.reserveRule}</p>
    </UploadFrame>
  );
}
