import { Alert, Button } from "@mantine/core";
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
import { sampleUrls } from "../urls.ts";
import { TemplateButton } from "./TemplateButton.tsx";

interface TakenUnits extends TakenIn {
  readonly officialUnits: number;
  readonly reserveUnits: number;
}

const words = text.upload;
const rules = words.ruleItems.map(([name, rule]) => ({ name, rule }));

/** Prepare the file, send it, and read what became of it, on one screen. */
export function UploadSteps({ plan }: { readonly plan: ChosenPlanFragment }) {
  const [separator, setSeparator] = useState<Separator>(",");
  const upload = useUpload<TakenUnits>({
    address: `/api/plans/${encodeURIComponent(plan.id)}/sample-imports`,
    limitMb: 10,
    tooLarge: words.tooLarge,
  });
  const { state, choose } = upload;
  if (state.kind === "imported") {
    const { fileName, officialUnits, reserveUnits } = state.import;
    return (
      <TakenFile
        fileName={fileName}
        counts={[
          { key: "official", label: text.taken.official, value: formatCount(officialUnits), tone: "ok" },
          { key: "reserve", label: text.taken.reserve, value: formatCount(reserveUnits) },
        ]}
        warnings={state.warnings}
      >
        <Button component={Link} to={sampleUrls.closing(plan.id)}>
          {text.taken.closing}
        </Button>
        <Button variant="default" component={Link} to={sampleUrls.list(plan.id)}>
          {text.taken.see}
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
      <TemplateButton planId={plan.id} separator={separator} onSeparator={setSeparator} />
      {plan.synthetic && <Alert color="yellow">{words.synthetic}</Alert>}
      <ColumnRules title={words.rules} rules={rules} />
    </UploadFrame>
  );
}
