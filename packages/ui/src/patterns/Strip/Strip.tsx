import { useEffect, useRef, type ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import styles from "./Strip.module.css";
import { useMore } from "./use-more.ts";

export type StripProps = RootProps<
  "nav",
  {
    readonly "aria-label": string;
    /** The address of the link that is current: it comes into view. */
    readonly current: string;
    readonly children: ReactNode;
  }
>;

/** Links in one row that scrolls sideways where they do not fit; an arrow at an end says that there are more. */
export function Strip({ current, children, className, ...rest }: StripProps) {
  const row = useRef<HTMLDivElement>(null);
  const more = useMore(row);
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(current)}"]`);
    // Not `scrollIntoView`: the page itself is to stay where it is.
    if (row.current && link) row.current.scrollLeft = middleOf(row.current, link);
  }, [current]);
  return (
    <nav
      className={classes(styles["strip"], "sipas-screen-only", className)}
      data-more-before={more.before}
      data-more-after={more.after}
      {...rest}
    >
      <div ref={row} className={styles["row"]}>
        {children}
      </div>
    </nav>
  );
}

/** How far the row is scrolled when the link stands in its middle. */
function middleOf(row: HTMLElement, link: HTMLElement): number {
  const [outer, inner] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
  return row.scrollLeft + inner.left - outer.left - (outer.width - inner.width) / 2;
}
