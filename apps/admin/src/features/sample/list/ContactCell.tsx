import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import styles from "./ContactCell.module.css";
import type { SampleRowFragment } from "./sample-list.generated.ts";

export interface ShownContact {
  readonly fullName: string;
  readonly phone: string;
  readonly address: string | null;
}

export interface ContactCellProps {
  readonly unit: SampleRowFragment;
  /** Left out until somebody gave a reason. */
  readonly shown: ShownContact | undefined;
  readonly onAsk: (unit: SampleRowFragment) => void;
}

/** Who the unit is: masked, until asked for with a reason. */
export function ContactCell({ unit, shown, onAsk }: ContactCellProps) {
  const can = useCan();
  if (shown) {
    return (
      <div className={styles["contact"]} aria-live="polite">
        <strong>{shown.fullName}</strong>
        <a href={`tel:${shown.phone}`}>{shown.phone}</a>
        {shown.address && <span>{shown.address}</span>}
      </div>
    );
  }
  return (
    <div className={styles["masked"]}>
      <div className={styles["contact"]}>
        <span>{unit.contact.name}</span>
        <span>{unit.contact.phone}</span>
      </div>
      {can("contact.reveal") && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconEye size={16} aria-hidden="true" />}
          aria-label={text.reveal.buttonOf(unit.unit)}
          onClick={() => onAsk(unit)}
        >
          {text.reveal.button}
        </Button>
      )}
    </div>
  );
}
