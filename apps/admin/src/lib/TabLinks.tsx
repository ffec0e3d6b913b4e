import { UiLink } from "@sipas/ui";
import styles from "./TabLinks.module.css";

export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Views of one thing side by side. They are links, since each view has its address. */
export function TabLinks({ label, items }: { readonly label: string; readonly items: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={`sipas-screen-only ${styles["tabs"]}`}>
      <ul className={styles["list"]}>
        {items.map(({ href, label: name, current }) => (
          <li key={href}>
            <UiLink href={href} className={styles["tab"]} {...(current ? { "aria-current": "page" } : {})}>
              {name}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
