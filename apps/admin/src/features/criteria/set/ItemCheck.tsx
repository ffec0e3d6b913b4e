import { Checkbox } from "@mantine/core";
import { ProvisionalBadge } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import styles from "./ItemCheck.module.css";
import type { Confirming } from "./use-confirming.ts";

const words = text.confirm;

export interface ItemCheckProps {
  readonly item: string;
  readonly name: string;
  readonly confirming: Confirming;
}

/** Whether one item agrees with the printed ballot, who says so, and a box to say it. */
export function ItemCheck({ item, name, confirming }: ItemCheckProps) {
  const confirmation = confirming.of(item);
  const told = confirmation ? (
    <span className={styles["told"]}>{words.by(confirmation.by, formatInstant(confirmation.at))}</span>
  ) : (
    <ProvisionalBadge label={words.provisional} />
  );
  if (!confirming.may) return <span className={styles["check"]}>{told}</span>;
  return (
    <span className={styles["check"]}>
      {told}
      <Checkbox
        size="sm"
        label={words.item}
        aria-label={words.named(name)}
        checked={confirmation !== undefined}
        onChange={(event) => confirming.set([item], event.currentTarget.checked)}
      />
    </span>
  );
}
