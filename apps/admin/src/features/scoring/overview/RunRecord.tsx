import { Code } from "@mantine/core";
import { Facts } from "../../../lib/Facts.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { text } from "../text.vi.ts";
import type { RunOverviewPartsFragment } from "./overview.generated.ts";

const words = text.overview;

export interface RunRecordProps {
  readonly run: Pick<RunOverviewPartsFragment, "inputDigest" | "resultDigest" | "algorithmVersion">;
}

/** What lets anyone check later that these figures came from those ballots. */
export function RunRecord({ run }: RunRecordProps) {
  return (
    <Panel title={words.record}>
      <Facts
        items={[
          { label: words.input, value: <Code>{run.inputDigest}</Code> },
          { label: words.result, value: <Code>{run.resultDigest}</Code> },
          { label: words.version, value: run.algorithmVersion },
        ]}
      />
    </Panel>
  );
}
