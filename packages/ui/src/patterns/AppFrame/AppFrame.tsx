import { ActionIcon } from "@mantine/core";
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { useBarHeight } from "../../bars/use-bar-height.ts";
import { keepFocus } from "../../focus/keep-focus.ts";
import { IconMenu2, IconX } from "../../icons.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import { SchemeToggle } from "../SchemeToggle/SchemeToggle.tsx";
import styles from "./AppFrame.module.css";

export type AppFrameProps = RootProps<
  "div",
  {
    /** The name of the system, with its mark; usually a link home. */
    readonly brand: ReactNode;
    /** Province and year. */
    readonly context?: ReactNode;
    readonly user?: ReactNode;
    readonly navigation?: ReactNode;
    /** Above everything: the word on synthetic data. */
    readonly banner?: ReactNode;
    readonly children: ReactNode;
    readonly footer?: ReactNode;
  }
>;

/** The shell of every signed-in screen: header, navigation, and a main part that keeps the cursor. */
export function AppFrame(props: AppFrameProps) {
  const { brand, context, user, navigation, banner, children, footer, className, ...rest } = props;
  const navId = useId();
  const mainId = useId();
  const header = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  useBarHeight(header, "header");
  useEffect(() => (main.current ? keepFocus(main.current) : () => {}), []);

  const closeAfterLink = (event: MouseEvent) => {
    if ((event.target as Element).closest("a")) setOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(false);
  };
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <div className={classes(styles["frame"], className)} data-nav={navigation !== undefined} {...rest}>
      <a href={`#${mainId}`} className={styles["skip"]} onClick={skip}>
        {text.frame.skip}
      </a>
      {banner}
      <header ref={header} className={styles["header"]}>
        {navigation && (
          <ActionIcon
            variant="default"
            size="lg"
            className={styles["burger"]}
            aria-label={open ? text.frame.closeMenu : text.frame.openMenu}
            aria-expanded={open}
            aria-controls={navId}
            onClick={() => setOpen(!open)}
            onKeyDown={closeOnEscape}
          >
            {open ? <IconX size={20} aria-hidden="true" /> : <IconMenu2 size={20} aria-hidden="true" />}
          </ActionIcon>
        )}
        <div className={styles["brand"]}>{brand}</div>
        <div className={styles["context"]}>{context}</div>
        <div className={styles["tools"]}>
          <SchemeToggle />
          {user}
        </div>
      </header>
      <div className={styles["body"]}>
        {navigation && (
          <nav
            id={navId}
            aria-label={text.frame.menu}
            className={styles["nav"]}
            data-open={open}
            onClick={closeAfterLink}
            onKeyDown={closeOnEscape}
          >
            {navigation}
          </nav>
        )}
        <main ref={main} id={mainId} tabIndex={-1} className={styles["main"]}>
          {children}
        </main>
      </div>
      {footer && <footer className={styles["footer"]}>{footer}</footer>}
    </div>
  );
}
