import { Alert } from "@mantine/core";
import { ROLE_LABELS } from "@sipas/domain/access";
import { useState } from "react";
import { Facts } from "../../../lib/Facts.tsx";
import { Panel } from "../../../lib/Panel.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { PasswordForm } from "../../../session/password/PasswordForm.tsx";
import { useViewer } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import styles from "./MyAccountScreen.module.css";
import { SessionList } from "./SessionList.tsx";

const words = text.mine;

export function MyAccountScreen() {
  const { account } = useViewer();
  const [changed, setChanged] = useState(false);
  return (
    <Screen title={words.title}>
      <Panel title={words.profile}>
        <Facts
          items={[
            { label: text.accounts.name, value: account.displayName },
            { label: text.accounts.login, value: account.login },
            { label: text.accounts.role, value: ROLE_LABELS[account.role] },
            { label: text.accounts.organisation, value: account.organisation.name },
          ]}
        />
      </Panel>
      <Panel title={words.sessions}>
        <p className={styles["hint"]}>{words.sessionsHint}</p>
        <SessionList />
      </Panel>
      <Panel title={words.password}>
        <div className={styles["form"]}>
          {changed && (
            <Alert color="green" role="status" mb="md">
              {words.changed}
            </Alert>
          )}
          <PasswordForm currentLabel={words.current} onChanged={() => setChanged(true)} />
        </div>
      </Panel>
    </Screen>
  );
}
