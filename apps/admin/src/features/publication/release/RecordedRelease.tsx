import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Panel } from "../../../lib/Panel.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { EditDecision } from "../record/EditDecision.tsx";
import { text } from "../text.vi.ts";
import { publicationUrls } from "../urls.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { ConfirmRelease } from "./ConfirmRelease.tsx";
import { ReleaseFacts } from "./ReleaseFacts.tsx";
import { WithdrawRelease } from "./WithdrawRelease.tsx";

const words = text.release;

export interface RecordedReleaseProps {
  readonly release: PublicationReleaseFragment;
  readonly isReady: boolean;
}

/** What one person has written down and another is to check and confirm. */
export function RecordedRelease({ release, isReady }: RecordedReleaseProps) {
  const can = useCan();
  const [editing, setEditing] = useState(false);
  if (editing) return <EditDecision release={release} onDone={() => setEditing(false)} />;
  return (
    <Panel title={words.title}>
      <Stack gap="md">
        <ReleaseFacts release={release} />
        <Text>
          <a
            href={publicationUrls.preview(release.id, release.previewDigest, release.publicPath)}
            target="_blank"
            rel="noreferrer"
          >
            {words.preview}
          </a>
          . {words.previewHint}
        </Text>
        <Text>{hintOf(release.recordedByViewer, can("publication.confirm"), isReady)}</Text>
        <Group gap="sm">
          {can("publication.confirm") && !release.recordedByViewer && (
            <ConfirmRelease release={release} isReady={isReady} />
          )}
          {can("publication.record") && (
            <>
              <Button variant="default" onClick={() => setEditing(true)}>
                {words.edit}
              </Button>
              <WithdrawRelease release={release} />
            </>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}

function hintOf(recordedByViewer: boolean, mayConfirm: boolean, isReady: boolean): string {
  if (recordedByViewer) return words.other;
  if (!mayConfirm) return words.noRight;
  return isReady ? words.check : words.blocked;
}
