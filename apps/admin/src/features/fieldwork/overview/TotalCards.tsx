import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { text } from "../text.vi.ts";
import { fieldworkUrls } from "../urls.ts";
import { sumOf, type Counts } from "./sums.ts";
import styles from "./TotalCards.module.css";

export interface TotalCardsProps {
  readonly planId: string;
  readonly counts: readonly Counts[];
}

const words = text.overview;

/** Where all ballots handed out are; each number opens the units it counts. */
export function TotalCards({ planId, counts }: TotalCardsProps) {
  const sum = sumOf(counts);
  const card = (key: "collected" | "failed" | "lost" | "held", state: string) => ({
    key,
    label: words[key],
    value: formatCount(sum[key]),
    href: fieldworkUrls.list(planId, { state }),
  });
  return (
    <StatCards
      className={styles["cards"]}
      items={[
        { key: "issued", label: words.issued, value: formatCount(sum.issued) },
        card("collected", "COLLECTED"),
        card("failed", "FAILED"),
        card("lost", "LOST"),
        card("held", "ISSUED"),
        {
          key: "waiting",
          label: words.waiting,
          value: formatCount(sum.waiting),
          sub: words.waitingHint,
          href: fieldworkUrls.list(planId, { state: "WAITING", list: "OFFICIAL" }),
        },
      ]}
    />
  );
}
