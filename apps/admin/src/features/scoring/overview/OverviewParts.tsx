import { formatCount } from "@sipas/domain/kernel";
import { formatWithUnit, StatCards } from "@sipas/ui";
import { ExtremeValue } from "../figures/ExtremeValue.tsx";
import { text } from "../text.vi.ts";
import { BlockCards } from "./BlockCards.tsx";
import { MethodFacts } from "./MethodFacts.tsx";
import styles from "./Overview.module.css";
import type { RunOverviewPartsFragment } from "./overview.generated.ts";
import { ProvinceIndex } from "./ProvinceIndex.tsx";
import { RunRecord } from "./RunRecord.tsx";

const words = text.overview;

/** The answer first, then its parts, then how it was made. */
export function OverviewParts({ run }: { readonly run: RunOverviewPartsFragment }) {
  const { province, validBallots, voidBallots } = run;
  return (
    <div className={styles["overview"]}>
      <ProvinceIndex run={run} />
      <StatCards
        items={[
          {
            key: "highest",
            label: words.highest,
            value: <ExtremeValue runId={run.id} extreme={province.max} />,
          },
          {
            key: "lowest",
            label: words.lowest,
            value: <ExtremeValue runId={run.id} extreme={province.min} />,
          },
          {
            key: "median",
            label: words.median,
            value: province.median ? formatWithUnit(province.median, "%") : words.none,
          },
          {
            key: "atLeast90",
            label: words.atLeast90,
            value: words.atLeast90Of(formatCount(province.atLeast90), formatCount(province.agencies)),
          },
          { key: "ballots", label: words.ballots, value: formatCount(validBallots) },
          { key: "void", label: words.voidBallots, value: formatCount(voidBallots), sub: words.voidHint },
        ]}
      />
      <BlockCards run={run} />
      <MethodFacts method={run.method} />
      <RunRecord run={run} />
    </div>
  );
}
