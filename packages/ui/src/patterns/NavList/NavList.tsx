import type { ReactNode } from "react";
import { UiLink } from "../../link/UiLink.tsx";
import { classes, type RootProps } from "../../props.ts";
import styles from "./NavList.module.css";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly active?: boolean | undefined;
  /** At the end of the line: a count. */
  readonly badge?: ReactNode;
}

export type NavListProps = RootProps<
  "div",
  {
    readonly title?: string | undefined;
    readonly items: readonly NavItem[];
  }
>;

/** One group of the navigation. */
export function NavList({ title, items, className, ...rest }: NavListProps) {
  return (
    <div className={classes(styles["group"], className)} {...rest}>
      {title && <p className={styles["title"]}>{title}</p>}
      <ul className={styles["list"]}>
        {items.map((item) => (
          <li key={item.href}>
            <UiLink
              href={item.href}
              className={classes(styles["link"], item.active && styles["active"])}
              aria-current={item.active ? "page" : undefined}
            >
              {item.icon && (
                <span className={styles["icon"]} aria-hidden="true">
                  {item.icon}
                </span>
              )}
              <span className={styles["label"]}>{item.label}</span>
              {item.badge}
            </UiLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
