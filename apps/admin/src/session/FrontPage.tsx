import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./FrontPage.module.css";
import { text } from "./text.vi.ts";

export interface FrontPageProps {
  readonly title: string;
  readonly banner?: ReactNode;
  readonly children: ReactNode;
  /** Beneath the card. */
  readonly aside?: ReactNode;
}

/** The page of who is not inside yet: the name of the system and one card. */
export function FrontPage({ title, banner, children, aside }: FrontPageProps) {
  useDocumentTitle(`${title} – ${text.product}`);
  return (
    <>
      {banner}
      <main className={styles["page"]}>
        <div className={styles["columns"]} data-wide={Boolean(aside)}>
          <div className={styles["brand"]}>
            <img src="/favicon.svg" alt="" width={44} height={44} className={styles["mark"]} />
            <div>
              <div className={styles["name"]}>{text.product}</div>
              <div className={styles["long"]}>{text.productLong}</div>
            </div>
          </div>
          <div className={styles["card"]}>
            <h1 className={styles["title"]}>{title}</h1>
            {children}
          </div>
          {aside}
        </div>
      </main>
    </>
  );
}
