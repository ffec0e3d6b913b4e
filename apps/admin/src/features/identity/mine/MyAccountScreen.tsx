import { Alert, Paper } from "@mantine/core";
import { ROLE_LABELS } from "@sipas/domain/access";
import { useState } from "react";
import { Facts } from "../../../lib/Facts.tsx";
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
      <Paper withBorder p="lg" component="section">
        <h2 className={styles["title"]}>{words.profile}</h2>
        <Facts
          items={[
            { label: text.accounts.name, value: account.displayName },
            { label: text.accounts.login, value: account.login },
            { label: text.accounts.role, value: ROLE_LABELS[account.role] },
            { label: text.accounts.organisation, value: account.organisation.name },
          ]}
        />
      </Paper>
      <Paper withBorder p="lg" component="section">
        <h2 className={styles["title"]}>{words.sessions}</h2>
        <p className={styles["hint"]}>{words.sessionsHint}</p>
        <SessionList />
      </Paper>
      <Paper withBorder p="lg" component="section">
        <h2 className={styles["title"]}>{words.password}</h2>
        <div className={styles["form"]}>
          {changed && (
            <Alert color="green" role="status" mb="md">
              {words.changed}
            </Alert>
          )}
          <PasswordForm currentLabel={words.current} onChanged={() => setChanged(true)} />
        </div>
      </Paper>
    </Screen>
  );
}
