import { formatCount } from "@sipas/domain/kernel";
import { formatWithUnit, StatCards, type StatCard } from "@sipas/ui";
import type { ExtremeFragment } from "../figures/extreme.generated.ts";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
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
          extremeCard(run.id, "highest", province.max),
          extremeCard(run.id, "lowest", province.min),
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
          {
            key: "ballots",
            label: words.ballots,
            value: formatCount(validBallots),
            sub: words.voidBallots(formatCount(voidBallots)),
          },
        ]}
      />
      <BlockCards run={run} />
      <MethodFacts method={run.method} />
      <RunRecord run={run} />
    </div>
  );
}

function extremeCard(runId: string, key: "highest" | "lowest", extreme: ExtremeFragment | null): StatCard {
  if (!extreme) return { key, label: words[key], value: words.none };
  const { agency, value } = extreme;
  return {
    key,
    label: words[key],
    value: formatWithUnit(value, "%"),
    sub: agency.name,
    href: scoringUrls.agency(runId, agency.code),
  };
}
