import { Strip, UiLink } from "@sipas/ui";
import styles from "./TabLinks.module.css";

export interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

/** Views of one thing side by side. They are links, since each view has its address. */
export function TabLinks({ label, items }: { readonly label: string; readonly items: readonly TabLink[] }) {
  const current = items.find((item) => item.current)?.href ?? "";
  return (
    <Strip aria-label={label} current={current} className={styles["tabs"]}>
      <ul className={styles["list"]}>
        {items.map(({ href, label: name, current: isCurrent }) => (
          <li key={href}>
            <UiLink href={href} className={styles["tab"]} {...(isCurrent ? { "aria-current": "page" } : {})}>
              {name}
            </UiLink>
          </li>
        ))}
      </ul>
    </Strip>
  );
}
