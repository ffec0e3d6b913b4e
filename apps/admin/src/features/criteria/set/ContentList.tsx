import { formatCount } from "@sipas/domain/kernel";
import { text } from "../text.vi.ts";
import styles from "./ContentList.module.css";
import type { CriteriaSetQuery } from "./criteria-set.generated.ts";

export interface ContentListProps {
  readonly contents: NonNullable<CriteriaSetQuery["criteriaSet"]>["contents"];
}

/** The contents and their criteria in the order of the printed ballot. */
export function ContentList({ contents }: ContentListProps) {
  return (
    <ol className={styles["contents"]}>
      {contents.map(({ code, name, criteria }) => (
        <li key={code} className={styles["content"]}>
          <h2 className={styles["name"]}>
            {name} <span className={styles["count"]}>{text.criteria(formatCount(criteria.length))}</span>
          </h2>
          <ol className={styles["criteria"]}>
            {criteria.map((criterion) => (
              <li key={criterion.code} className={styles["criterion"]}>
                <span>{criterion.wording}</span>
                <code className={styles["code"]}>{criterion.code}</code>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
