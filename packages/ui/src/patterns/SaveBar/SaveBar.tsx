import { Button } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useBarHeight } from "../../bars/use-bar-height.ts";
import { isLost, takeFocus } from "../../focus/take-focus.ts";
import { classes, type RootProps } from "../../props.ts";
import { text } from "../../text.vi.ts";
import styles from "./SaveBar.module.css";

export type SaveBarProps = RootProps<
  "div",
  {
    readonly dirty: boolean;
    readonly saving?: boolean | undefined;
    /** Without it the button submits the form around it. */
    readonly onSave?: (() => void) | undefined;
    readonly onDiscard?: (() => void) | undefined;
    readonly saveLabel?: string | undefined;
    readonly discardLabel?: string | undefined;
    /** Takes the place of the words on the state of the form. */
    readonly status?: ReactNode;
    /** Further buttons, before the two. */
    readonly children?: ReactNode;
  }
>;

/** How a form stands, and the way to save it. When its buttons have nothing left to do, the cursor goes to that. */
export function SaveBar(props: SaveBarProps) {
  const {
    dirty,
    saving = false,
    onSave,
    onDiscard,
    saveLabel,
    discardLabel,
    status,
    children,
    className,
    ...rest
  } = props;
  const bar = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const used = useRef(false);
  useBarHeight(bar, "bottom");
  useEffect(() => {
    if (!used.current || dirty || saving) return;
    used.current = false;
    // Some browsers leave the cursor on a button that is disabled.
    if (told.current && (isLost() || bar.current?.contains(document.activeElement))) takeFocus(told.current);
  }, [saving, dirty]);
  const press = (act: (() => void) | undefined) => () => {
    used.current = true;
    act?.();
  };
  const words = saving ? text.save.saving : dirty ? text.save.unsaved : text.save.saved;
  return (
    <div
      ref={bar}
      className={classes(styles["bar"], "sipas-screen-only", className)}
      data-dirty={dirty}
      {...rest}
    >
      <p ref={told} role="status" className={styles["status"]}>
        {status ?? words}
      </p>
      <div className={styles["buttons"]}>
        {children}
        {onDiscard && (
          <Button variant="default" onClick={press(onDiscard)} disabled={!dirty || saving}>
            {discardLabel ?? text.save.discard}
          </Button>
        )}
        <Button
          type={onSave ? "button" : "submit"}
          onClick={press(onSave)}
          disabled={!dirty}
          loading={saving}
        >
          {saveLabel ?? text.save.save}
        </Button>
      </div>
    </div>
  );
}
