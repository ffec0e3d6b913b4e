import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { IconX } from "../../icons.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./FilterBar.module.css";

export interface ActiveFilter {
  readonly key: string;
  /** The filter and its value: "Khối: Sở, ban, ngành". */
  readonly label: string;
  readonly onRemove: () => void;
}

export type FilterBarProps = RootProps<
  "div",
  {
    readonly children: ReactNode;
    readonly active?: readonly ActiveFilter[] | undefined;
    readonly onClear?: (() => void) | undefined;
  }
>;

export function FilterBar({ children, active, onClear, className, ...rest }: FilterBarProps) {
  return (
    <div
      role="search"
      aria-label={text.filter.label}
      className={classes(styles["bar"], "sipas-screen-only", className)}
      {...rest}
    >
      <div className={styles["controls"]}>{children}</div>
      {active && active.length > 0 && (
        <div className={styles["active"]}>
          <ul aria-label={text.filter.active} className={styles["chips"]}>
            {active.map((filter) => (
              <li key={filter.key}>
                <button
                  type="button"
                  className={styles["chip"]}
                  aria-label={text.filter.remove(filter.label)}
                  onClick={filter.onRemove}
                >
                  {filter.label}
                  <IconX size={14} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
          {onClear && (
            <Button variant="subtle" size="compact-sm" onClick={onClear}>
              {text.filter.clear}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
