import { Button } from "@mantine/core";
import type { ReactNode } from "react";
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
  const words = saving ? text.save.saving : dirty ? text.save.unsaved : text.save.saved;
  return (
    <div className={classes(styles["bar"], "sipas-screen-only", className)} data-dirty={dirty} {...rest}>
      <p role="status" className={styles["status"]}>
        {status ?? words}
      </p>
      <div className={styles["buttons"]}>
        {children}
        {onDiscard && (
          <Button variant="default" onClick={onDiscard} disabled={!dirty || saving}>
            {discardLabel ?? text.save.discard}
          </Button>
        )}
        <Button type={onSave ? "button" : "submit"} onClick={onSave} disabled={!dirty} loading={saving}>
          {saveLabel ?? text.save.save}
        </Button>
      </div>
    </div>
  );
}
