import { Button } from "@mantine/core";
import { CORRECTION_REASON_LABELS, describeIssue } from "@sipas/domain/fieldwork";
import { Dialog } from "@sipas/ui";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import styles from "./CorrectionsDialog.module.css";
import type { UnitRowFragment } from "./units.generated.ts";

export interface CorrectionsDialogProps {
  readonly unit: UnitRowFragment;
  readonly onClose: () => void;
}

const words = text.corrections;

/** What was recorded of a unit's ballot before, the newest correction first. */
export function CorrectionsDialog({ unit, onClose }: CorrectionsDialogProps) {
  return (
    <Dialog
      opened
      title={words.title(unit.unit)}
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <ol className={styles["list"]}>
        {unit.corrections.map((was) => (
          <li key={was.correctedAt}>
            <strong>{CORRECTION_REASON_LABELS[was.correction]}</strong>
            <div>{words.before(was.serial, describeIssue(was))}</div>
            <div className={styles["who"]}>{words.who(was.correctedBy, formatInstant(was.correctedAt))}</div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
