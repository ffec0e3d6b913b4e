import { CloseButton } from "@mantine/core";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./Dialog.module.css";

export type DialogProps = RootProps<
  "dialog",
  {
    readonly opened: boolean;
    readonly onClose: () => void;
    readonly title: string;
    readonly children?: ReactNode;
    /** Buttons, the one that goes on last. */
    readonly footer?: ReactNode;
    readonly size?: "sm" | "md" | "lg" | undefined;
    /** What it shows is shown once: it stays until a button in its footer closes it. */
    readonly stays?: boolean | undefined;
  }
>;

/**
 * The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back.
 * The cursor starts at what carries `data-autofocus`, else in the first field, else at the first control.
 */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  footer,
  size = "md",
  stays = false,
  className,
  ...rest
}: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || !opened) return;
    const opener = document.activeElement;
    element.showModal();
    const start = element.querySelector<HTMLElement>("[data-autofocus]") ?? firstField(element);
    start?.focus();
    return () => {
      element.close();
      // The browser gives the focus back only while the dialog is in the page; mostly it is gone by now.
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opened]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classes(styles["dialog"], className)}
      data-size={size}
      // A browser lets only one Escape be refused and closes on the second, unless it is told not to.
      {...(stays && { closedby: "none" })}
      onKeyDown={(event) => {
        if (stays && event.key === "Escape") event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        if (!stays) onClose();
      }}
      {...rest}
    >
      {opened && (
        <div className={styles["content"]}>
          <header className={styles["header"]}>
            <h2 id={titleId} className={styles["title"]}>
              {title}
            </h2>
            {!stays && <CloseButton aria-label={text.dialog.close} onClick={onClose} />}
          </header>
          <div className={styles["body"]}>{children}</div>
          {footer && <footer className={styles["footer"]}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}

function firstField(dialog: HTMLDialogElement): HTMLElement | null {
  return dialog.querySelector<HTMLElement>(":is(input, select, textarea):not(:disabled, [type=hidden])");
}
