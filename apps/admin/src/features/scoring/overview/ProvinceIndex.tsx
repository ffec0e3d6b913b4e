import { Paper } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { PROVINCE_METHOD_LABELS } from "@sipas/domain/plan";
import { formatWithUnit } from "@sipas/ui";
import { text } from "../text.vi.ts";
import styles from "./Overview.module.css";
import type { RunOverviewPartsFragment } from "./overview.generated.ts";

const words = text.overview;

/** The index of the province, large, beside the arithmetic that leads to it. */
export function ProvinceIndex({ run }: { readonly run: RunOverviewPartsFragment }) {
  const { value, numerator, denominator } = run.province.figure;
  const [satisfied, answered] = [formatCount(numerator), formatCount(denominator)];
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="province" className={styles["province"]}>
      <div>
        <h2 id="province" className={styles["provinceName"]}>
          {words.province}
        </h2>
        <p className={styles["provinceValue"]}>{value ? formatWithUnit(value, "%") : text.noAnswers}</p>
        <p className={styles["note"]}>{words.base(satisfied, answered)}</p>
      </div>
      <div className={styles["how"]}>
        <h3 className={styles["howName"]}>{words.how}</h3>
        <p>{PROVINCE_METHOD_LABELS[run.method.province]}.</p>
        {value && <p className={styles["sum"]}>{arithmeticOf(run)}</p>}
        <p className={styles["note"]}>
          {run.method.province !== "POOLED" && `${words.notQuotient(satisfied, answered)} `}
          {words.exact}
        </p>
      </div>
    </Paper>
  );
}

function arithmeticOf({ method, blocks, province }: RunOverviewPartsFragment): string {
  const { value, numerator, denominator } = province.figure;
  const result = formatWithUnit(value ?? "", "%");
  switch (method.province) {
    case "POOLED":
      return words.quotient(formatCount(numerator), formatCount(denominator), result);
    case "MEAN_OF_AGENCIES":
      return words.meanOfAgencies(formatCount(province.agencies));
    case "MEAN_OF_BLOCKS": {
      const parts = blocks.flatMap(({ score }) =>
        score.figure.value ? [formatWithUnit(score.figure.value, "%")] : [],
      );
      return words.mean(parts.join(" + "), parts.length, result);
    }
  }
}
