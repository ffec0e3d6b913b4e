import { ActionIcon } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from "@tabler/icons-react";
import { text } from "../text.vi.ts";
import styles from "./edit.module.css";
import type { Reorder } from "./use-reorder.ts";

const words = text.rows;

export interface RowToolsProps {
  /** As the buttons name it: “tiêu chí access.1”. */
  readonly name: string;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** Draw, step up, step down, remove. */
export function RowTools({ name, reorder, isFirst, isLast, onRemove }: RowToolsProps) {
  return (
    <div className={styles["tools"]} role="group" aria-label={words.tools(name)}>
      <span className={styles["grip"]} title={words.drag} {...reorder.grip}>
        <IconGripVertical size={18} aria-hidden="true" />
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.up(name)}
        aria-disabled={isFirst}
        onClick={() => reorder.step(-1)}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={words.down(name)}
        aria-disabled={isLast}
        onClick={() => reorder.step(1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="subtle" color="red" aria-label={words.remove(name)} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
