import { useQuery } from "@apollo/client/react";
import { Button, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { csvText, saveCsv, type Separator } from "../../../lib/upload/csv-file.ts";
import { SeparatorChoice } from "../../../lib/upload/SeparatorChoice.tsx";
import { text } from "../text.vi.ts";
import { SampleTemplateDocument } from "./template.generated.ts";
import { sampleTemplate } from "./template.ts";

export interface TemplateButtonProps {
  readonly planId: string;
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
}

const words = text.upload;

/** The file to fill in, made from the plan's roster. */
export function TemplateButton({ planId, separator, onSeparator }: TemplateButtonProps) {
  const { data } = useQuery(SampleTemplateDocument, { variables: { planId } });
  const plan = data?.surveyPlan;
  if (!plan) return null;
  return (
    <Stack gap="sm" align="flex-start">
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden="true" />}
        onClick={() =>
          saveCsv(words.templateName(plan.year), csvText(sampleTemplate(plan.roster), separator))
        }
      >
        {words.template(plan.year)}
      </Button>
      <SeparatorChoice value={separator} onChange={onSeparator} />
    </Stack>
  );
}
