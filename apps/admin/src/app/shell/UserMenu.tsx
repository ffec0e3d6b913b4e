import { Button } from "@mantine/core";
import { useClickOutside } from "@mantine/hooks";
import { ROLE_LABELS } from "@sipas/domain/access";
import { UiLink } from "@sipas/ui";
import { IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useSignOut } from "../../session/use-sign-out.ts";
import { useViewer } from "../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import styles from "./UserMenu.module.css";

/** A disclosure, not Mantine's menu: positioning code would weigh 25 KiB on the first screen. */
export function UserMenu() {
  const { account } = useViewer();
  const { signOut, busy } = useSignOut();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div ref={box} role="presentation" className={styles["menu"]} onKeyDown={closeOnEscape}>
      <Button
        ref={button}
        variant="default"
        px="xs"
        aria-label={text.user.menu(account.displayName)}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        <IconUserCircle size={20} stroke={1.6} aria-hidden="true" />
        <span className={styles["name"]} title={account.displayName}>
          {account.displayName}
        </span>
      </Button>
      <div id={panelId} hidden={!open} className={styles["panel"]}>
        <p className={styles["who"]}>
          <strong>{account.displayName}</strong>
          <span>{ROLE_LABELS[account.role]}</span>
          <span>{account.organisation.name}</span>
        </p>
        <UiLink href="/my-account" className={styles["item"]} onClick={() => setOpen(false)}>
          <IconUserCircle size={18} stroke={1.6} aria-hidden="true" />
          {text.user.mine}
        </UiLink>
        <button type="button" className={styles["item"]} disabled={busy} onClick={() => void signOut()}>
          <IconLogout size={18} stroke={1.6} aria-hidden="true" />
          {text.user.signOut}
        </button>
      </div>
    </div>
  );
}
