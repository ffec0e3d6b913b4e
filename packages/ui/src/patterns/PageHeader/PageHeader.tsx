import type { ReactNode } from "react";
import { keepCodes } from "../../format/keep-codes.tsx";
import { classes, type RootProps } from "../../props.ts";
import styles from "./PageHeader.module.css";

export type PageHeaderProps = RootProps<
  "header",
  {
    readonly title: ReactNode;
    readonly breadcrumbs?: ReactNode;
    readonly badges?: ReactNode;
    readonly description?: ReactNode;
    readonly actions?: ReactNode;
  }
>;

export function PageHeader(props: PageHeaderProps) {
  const { title, breadcrumbs, badges, description, actions, className, ...rest } = props;
  return (
    <header className={classes(styles["header"], className)} {...rest}>
      {breadcrumbs}
      <div className={styles["row"]}>
        <div className={styles["heading"]}>
          <h1 className={styles["title"]}>{keepCodes(title)}</h1>
          {badges && <div className={styles["badges"]}>{badges}</div>}
        </div>
        {actions && <div className={classes(styles["actions"], "sipas-screen-only")}>{actions}</div>}
      </div>
      {description && <div className={styles["description"]}>{description}</div>}
    </header>
  );
}
