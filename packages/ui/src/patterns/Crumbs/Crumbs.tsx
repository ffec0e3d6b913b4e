import { UiLink } from "../../link/UiLink.tsx";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./Crumbs.module.css";

export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

export type CrumbsProps = RootProps<"nav", { readonly items: readonly Crumb[] }>;

/** The way to this page; the last step is where one stands. */
export function Crumbs({ items, className, ...rest }: CrumbsProps) {
  return (
    <nav aria-label={text.frame.breadcrumbs} className={classes("sipas-screen-only", className)} {...rest}>
      <ol className={styles["list"]}>
        {items.map((item, index) => (
          <li key={item.label} className={styles["item"]}>
            {item.href ? (
              <UiLink href={item.href} className={styles["link"]}>
                {item.label}
              </UiLink>
            ) : (
              <span aria-current={index === items.length - 1 ? "page" : undefined}>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
