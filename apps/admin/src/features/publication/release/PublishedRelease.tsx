import { Alert, Code, Stack } from "@mantine/core";
import { PUBLIC_ROOT } from "@sipas/domain/publication";
import { CopyButton } from "@sipas/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import { Panel } from "../../../lib/Panel.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { PublicationReleaseFragment } from "../year/publication.generated.ts";
import { RunToPublish } from "../year/RunToPublish.tsx";
import { ReleaseFacts } from "./ReleaseFacts.tsx";

const words = text.published;

/** Where the year is public, by which Decision, and the digest that proves it. */
export function PublishedRelease({ release }: { readonly release: PublicationReleaseFragment }) {
  const { confirmedAt, confirmedBy, digest } = release;
  return (
    <>
      <Alert color="green" role="status" icon={<IconCircleCheck size={20} aria-hidden="true" />}>
        {words.done}
      </Alert>
      <Panel title={words.title}>
        <Stack gap="md">
          <ReleaseFacts
            release={release}
            more={[
              {
                label: words.confirmed,
                value: text.release.recordedOf(
                  confirmedBy ?? "",
                  confirmedAt ? formatInstant(confirmedAt) : "",
                ),
              },
              { label: words.address, value: <Address path={release.publicPath} /> },
              { label: words.data, value: <Address path={release.dataPath} /> },
              { label: words.list, value: <Address path={PUBLIC_ROOT} /> },
              { label: words.digest, value: <Code>{digest}</Code> },
            ]}
          />
          <div>
            <CopyButton text={digest ?? ""} label={words.copy} copiedLabel={words.copied} />
          </div>
        </Stack>
      </Panel>
      <RunToPublish run={release.run} isPublished />
    </>
  );
}

/** A plain link: the page is not part of this application. */
function Address({ path }: { readonly path: string }) {
  return <a href={path}>{`${window.location.origin}${path}`}</a>;
}
