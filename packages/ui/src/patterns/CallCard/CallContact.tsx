import { Button } from "@mantine/core";
import { IconLock } from "../../icons.ts";
import { classes, type RootProps } from "../../props.ts";
import { KeyHint } from "../KeyHint/KeyHint.tsx";
import { groupPhone } from "./group-phone.ts";
import styles from "./CallContact.module.css";

export type CallContactProps = RootProps<
  "div",
  {
    /** Null as long as it is hidden. */
    readonly contact: { readonly name: string; readonly phone: string } | null;
    readonly hiddenLabel: string;
    readonly revealLabel: string;
    readonly revealKey: string;
    readonly busy?: boolean | undefined;
    readonly onReveal: () => void;
  }
>;

/** Whom to call: hidden until asked for, then a number to be read from a metre away. */
export function CallContact({
  contact,
  hiddenLabel,
  revealLabel,
  revealKey,
  busy = false,
  onReveal,
  className,
  ...rest
}: CallContactProps) {
  return (
    <div className={classes(styles["contact"], className)} data-shown={contact !== null} {...rest}>
      {contact ? (
        <>
          <p className={styles["name"]}>{contact.name}</p>
          <a className={styles["phone"]} href={`tel:${contact.phone}`}>
            {groupPhone(contact.phone)}
          </a>
        </>
      ) : (
        <>
          <p className={styles["hidden"]}>
            <IconLock size={20} aria-hidden="true" />
            {hiddenLabel}
          </p>
          <Button
            size="lg"
            loading={busy}
            onClick={onReveal}
            rightSection={<KeyHint keys={[revealKey]} aria-hidden="true" className="sipas-key" />}
          >
            {revealLabel}
          </Button>
        </>
      )}
    </div>
  );
}
