import { formatCount, formatDay } from "@sipas/domain/kernel";
import { TARGET_SCOPE_LABELS } from "@sipas/domain/plan";
import { fractionToPercent, ProvisionalBadge } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import type { PlanDetailFragment } from "../plan/plan-detail.generated.ts";
import { text as formText } from "../sections/text.vi.ts";
import styles from "./CallbackRead.module.css";
import { text } from "./text.vi.ts";

const { targets: targetWords, terms: words } = formText;

type Terms = Pick<
  PlanDetailFragment,
  "targets" | "blocks" | "roster" | "reserveRatio" | "smallCell" | "retentionUntil"
>;

/** What the year aims at, its reserve, and what protects the people who answered. */
export function TermsRead({ plan }: { readonly plan: Terms }) {
  const { targets, reserveRatio, smallCell, retentionUntil } = plan;
  return (
    <>
      <h3 className={styles["title"]}>{targetWords.minimum}</h3>
      {targets.length === 0 ? (
        <p>{targetWords.empty}</p>
      ) : (
        <Facts
          items={targets.map((target) => ({
            label: measuredBy(target, plan),
            value: percentOf(target.minimum),
          }))}
        />
      )}
      <h3 className={styles["title"]}>
        {text.terms} <ProvisionalBadge />
      </h3>
      <Facts
        items={[
          { label: words.reserveRatio, value: percentOf(reserveRatio) },
          { label: words.smallCell, value: text.people(formatCount(smallCell)) },
          { label: words.retention, value: retentionUntil ? formatDay(retentionUntil) : text.none },
        ]}
      />
    </>
  );
}

function measuredBy({ scope, code }: Terms["targets"][number], { blocks, roster }: Terms): string {
  if (scope === "PROVINCE" || code === null) return TARGET_SCOPE_LABELS[scope];
  if (scope === "BLOCK") return blocks.find((block) => block.code === code)?.name ?? code;
  return roster.find(({ agencyCode }) => agencyCode === code)?.agency.name ?? code;
}

function percentOf(share: string): string {
  return share === "" ? text.none : `${fractionToPercent(share) ?? share}\u00a0%`;
}
