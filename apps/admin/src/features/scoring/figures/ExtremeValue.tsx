import { formatCount } from "@sipas/domain/kernel";
import { formatWithUnit, UiLink } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import type { ExtremeFragment } from "./extreme.generated.ts";
import styles from "./ExtremeValue.module.css";

export interface ExtremeValueProps {
  readonly runId: string;
  readonly extreme: ExtremeFragment | null;
}

/** The highest or lowest value of a group and whose it is. */
export function ExtremeValue({ runId, extreme }: ExtremeValueProps) {
  if (!extreme) return text.overview.none;
  const { agency, value, figure } = extreme;
  const { numerator, denominator } = figure;
  return (
    <span className={styles["extreme"]}>
      <span className={styles["value"]}>{formatWithUnit(value, "%")}</span>
      <UiLink href={scoringUrls.agency(runId, agency.code)}>{agency.name}</UiLink>
      {figure.flags.includes("FEW_ANSWERS") && (
        <span className={styles["few"]}>{text.fewOf(formatCount(numerator), formatCount(denominator))}</span>
      )}
    </span>
  );
}
