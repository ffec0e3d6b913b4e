import { Alert, Button, Stack } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import { IconDownload } from "@tabler/icons-react";
import { useStage } from "../../../lib/closing/use-stage.ts";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import { SeparatorChoice } from "../../../lib/upload/SeparatorChoice.tsx";
import { sampleUrls } from "../../sample/urls.ts";
import { text } from "../text.vi.ts";

const words = text.upload;
const lists = [
  { list: "official", label: words.official },
  { list: "reserve", label: words.reserve },
] as const;

export interface SheetButtonsProps {
  readonly planId: string;
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
}

/** The files to fill in: every unit with its serial. They exist once the sample is closed. */
export function SheetButtons({ planId, separator, onSeparator }: SheetButtonsProps) {
  const stage = useStage(planId, "FIELDWORK");
  if (stage === undefined) return null;
  if (stage === null) {
    return (
      <Alert color="yellow">
        {words.notOpened} <UiLink href={sampleUrls.closing(planId)}>{text.overview.toSample}</UiLink>
      </Alert>
    );
  }
  return (
    <Stack gap="xs" align="flex-start">
      {lists.map(({ list, label }) => (
        <Button
          key={list}
          component="a"
          href={sheetAddress(planId, list, separator)}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          {label}
        </Button>
      ))}
      <SeparatorChoice value={separator} onChange={onSeparator} />
    </Stack>
  );
}

function sheetAddress(planId: string, list: string, separator: Separator): string {
  const query = new URLSearchParams({ list, ...(separator === ";" ? { separator: "semicolon" } : {}) });
  return `/api/plans/${encodeURIComponent(planId)}/fieldwork-sheet.csv?${query.toString()}`;
}
