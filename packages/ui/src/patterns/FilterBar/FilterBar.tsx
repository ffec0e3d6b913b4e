import { Button } from "@mantine/core";
import { useRef, type ReactNode } from "react";
import { takeFocus } from "../../focus/take-focus.ts";
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

/** Narrows a list. What is on stands below as chips; a chip that goes leaves the cursor to the next, or to the bar. */
export function FilterBar({ children, active, onClear, className, ...rest }: FilterBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const leave = (gone?: Element | null) => {
    const next = gone?.nextElementSibling ?? gone?.previousElementSibling;
    const heir = next?.querySelector("button") ?? bar.current;
    if (heir) takeFocus(heir);
  };
  const clear = () => {
    leave();
    onClear?.();
  };
  return (
    <div
      ref={bar}
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
                  onClick={({ currentTarget }) => {
                    leave(currentTarget.closest("li"));
                    filter.onRemove();
                  }}
                >
                  {filter.label}
                  <IconX size={14} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
          {onClear && (
            <Button variant="subtle" size="compact-sm" onClick={clear}>
              {text.filter.clear}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
