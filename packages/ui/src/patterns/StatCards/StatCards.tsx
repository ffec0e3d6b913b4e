import type { ReactNode } from "react";
import { UiLink } from "../../link/UiLink.tsx";
import { classes, type RootProps } from "../../props.ts";
import type { Tone } from "../StatusBadge/StatusBadge.tsx";
import styles from "./StatCards.module.css";

export interface StatCard {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly sub?: ReactNode;
  readonly tone?: Tone | undefined;
  readonly href?: string | undefined;
}

export type StatCardsProps = RootProps<"dl", { readonly items: readonly StatCard[] }>;

export function StatCards({ items, className, ...rest }: StatCardsProps) {
  return (
    <dl className={classes(styles["cards"], className)} {...rest}>
      {items.map((item) => (
        <div key={item.key} className={styles["card"]} data-tone={item.tone}>
          <dt className={styles["label"]}>
            {item.href ? (
              <UiLink href={item.href} className={styles["link"]}>
                {item.label}
              </UiLink>
            ) : (
              item.label
            )}
          </dt>
          <dd className={styles["value"]}>{item.value}</dd>
          {item.sub && <dd className={styles["sub"]}>{item.sub}</dd>}
        </div>
      ))}
    </dl>
  );
}
