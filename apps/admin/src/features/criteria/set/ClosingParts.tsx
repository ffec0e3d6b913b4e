import { FREE_TEXT_ITEM, PRINT_ORDER_LABELS, SCALE_ITEM } from "@sipas/domain/criteria";
import type { ReactNode } from "react";
import { text } from "../text.vi.ts";
import content from "./ContentList.module.css";
import type { FormDetailFragment } from "./form-detail.generated.ts";
import styles from "./QuestionGroups.module.css";

export interface ClosingPartsProps {
  readonly form: Pick<FormDetailFragment, "scale" | "freeText">;
  readonly check: (item: string, name: string) => ReactNode;
}

/** The five levels as they are printed, and the open question where there is one. */
export function ClosingParts({ form: { scale, freeText }, check }: ClosingPartsProps) {
  const printed = scale.labels.map((label, level) => ({ level: level + 1, label }));
  if (scale.printOrder === "DESCENDING") printed.reverse();
  return (
    <div className={styles["groups"]}>
      <section className={content["content"]} aria-labelledby="form-scale">
        <h2 id="form-scale" className={content["name"]}>
          {text.scale.title}
        </h2>
        <p className={styles["rules"]}>{PRINT_ORDER_LABELS[scale.printOrder]}</p>
        <ul className={styles["options"]}>
          {printed.map(({ level, label }) => (
            <li key={level}>{text.scale.level(level, label)}</li>
          ))}
        </ul>
        {check(SCALE_ITEM, text.scale.title)}
      </section>
      {freeText !== null && (
        <section className={content["content"]} aria-labelledby="form-free-text">
          <h2 id="form-free-text" className={content["name"]}>
            {text.freeText.title}
          </h2>
          <p>{freeText}</p>
          {check(FREE_TEXT_ITEM, text.freeText.title)}
        </section>
      )}
    </div>
  );
}
