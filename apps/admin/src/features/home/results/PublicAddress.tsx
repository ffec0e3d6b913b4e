import { publicPathOf } from "@sipas/domain/publication";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "../year/plan-card.generated.ts";
import styles from "./PublicAddress.module.css";

/** Where everybody reads the year. A plain link: the page is not part of this application. */
export function PublicAddress({ plan }: { readonly plan: Pick<PlanCardFragment, "province" | "year"> }) {
  const path = publicPathOf(plan.province.code, plan.year);
  return (
    <p className={styles["address"]}>
      <a href={path}>{text.steps.seePublished}</a>
      <span className={styles["path"]}>{`${window.location.origin}${path}`}</span>
    </p>
  );
}
