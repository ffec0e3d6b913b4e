import { Button } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { CopyButton } from "@sipas/ui";
import { IconDownload } from "@tabler/icons-react";
import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Panel } from "../../../lib/Panel.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import type { DrawRecordFragment } from "../overview/overview.generated.ts";
import { text } from "../text.vi.ts";
import { callbackUrls } from "../urls.ts";
import styles from "./DrawPanel.module.css";
import { sharePercent } from "./share-percent.ts";
import { replayCommand } from "./replay-command.ts";

const words = text.draw;

export interface DrawRecordProps {
  readonly draw: DrawRecordFragment;
  readonly year: number;
}

/** All that anybody needs to draw the same again. */
export function DrawRecord({ draw, year }: DrawRecordProps) {
  const can = useCan();
  const command = replayCommand(draw, year);
  return (
    <Panel title={words.record}>
      <Facts
        items={[
          { label: words.usedSeed, value: draw.seed },
          { label: words.ballots, value: formatCount(draw.ballots) },
          { label: words.selected, value: formatCount(draw.selected) },
          { label: words.shareLabel, value: sharePercent(draw.share) },
          {
            label: words.floors,
            value: `${formatCount(draw.floorAgency)} / ${formatCount(draw.floorEnumerator)}`,
          },
          { label: words.at, value: words.atBy(formatInstant(draw.drawnAt), draw.drawnBy) },
          { label: words.digest, value: <span className={styles["digest"]}>{draw.listDigest}</span> },
        ]}
      />
      {can("callback.draw") && (
        <>
          <p>{words.again}</p>
          <code className={styles["command"]}>{command}</code>
          <div className={styles["actions"]}>
            <Button
              component="a"
              href={callbackUrls.list(draw.planId)}
              download
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden="true" />}
            >
              {words.list}
            </Button>
            <CopyButton text={command} label={words.copy} />
          </div>
        </>
      )}
    </Panel>
  );
}
