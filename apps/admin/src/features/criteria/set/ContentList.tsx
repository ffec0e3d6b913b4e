import { formatCount } from "@sipas/domain/kernel";
import type { ReactNode } from "react";
import { text } from "../text.vi.ts";
import styles from "./ContentList.module.css";
import type { FormDetailFragment } from "./form-detail.generated.ts";

export interface ContentListProps {
  readonly contents: FormDetailFragment["contents"];
  readonly check: (item: string, name: string) => ReactNode;
}

/** The contents and their criteria in the order of the printed ballot. */
export function ContentList({ contents, check }: ContentListProps) {
  return (
    <ol className={styles["contents"]}>
      {contents.map(({ code, name, criteria }) => (
        <li key={code} className={styles["content"]}>
          <h2 className={styles["name"]}>
            {name} <span className={styles["count"]}>{text.criteria(formatCount(criteria.length))}</span>
          </h2>
          {check(code, name)}
          <ol className={styles["criteria"]}>
            {criteria.map((criterion) => (
              <li key={criterion.code} className={styles["criterion"]}>
                <span>{criterion.wording}</span>
                <code className={styles["code"]}>{criterion.code}</code>
                {check(criterion.code, criterion.wording)}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
