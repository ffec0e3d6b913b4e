import { Paper } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { formatWithUnit } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { ExtremeValue } from "../figures/ExtremeValue.tsx";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { text } from "../text.vi.ts";
import styles from "./Overview.module.css";
import type { RunOverviewPartsFragment } from "./overview.generated.ts";

const words = text.overview;

/** The blocks side by side. */
export function BlockCards({ run }: { readonly run: RunOverviewPartsFragment }) {
  return (
    <section aria-labelledby="blocks" className={styles["part"]}>
      <h2 id="blocks">{words.blocks}</h2>
      <div className={styles["blocks"]}>
        {run.blocks.map(({ block, score }) => (
          <Paper key={block.code} withBorder p="lg" component="article" className={styles["block"]}>
            <h3>{block.name}</h3>
            <ScoreValue figure={score.figure} size="lg" />
            {run.method.block !== "POOLED" && <p className={styles["note"]}>{words.blockMean}</p>}
            <Facts
              items={[
                { label: words.highest, value: <ExtremeValue runId={run.id} extreme={score.max} /> },
                { label: words.lowest, value: <ExtremeValue runId={run.id} extreme={score.min} /> },
                {
                  label: words.median,
                  value: score.median ? formatWithUnit(score.median, "%") : words.none,
                },
                {
                  label: words.atLeast90,
                  value: words.atLeast90Of(formatCount(score.atLeast90), formatCount(score.agencies)),
                },
                { label: words.ballots, value: formatCount(score.ballots) },
              ]}
            />
          </Paper>
        ))}
      </div>
    </section>
  );
}
