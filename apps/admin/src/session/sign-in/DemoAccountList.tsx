import { ROLE_LABELS } from "@sipas/domain/access";
import { useId } from "react";
import { CommandNotice } from "../../lib/CommandNotice.tsx";
import { useCommand } from "../../lib/use-command.ts";
import { rememberViewer } from "../session-cache.ts";
import { text } from "../text.vi.ts";
import styles from "./DemoAccountList.module.css";
import { PracticeFiles } from "./PracticeFiles.tsx";
import { SignInAsDemoDocument, type DemoAccountsQuery } from "./sign-in.generated.ts";

export interface DemoAccountListProps {
  readonly accounts: DemoAccountsQuery["demoAccounts"];
}

export function DemoAccountList({ accounts }: DemoAccountListProps) {
  const titleId = useId();
  const command = useCommand(SignInAsDemoDocument, {
    update: (cache, { data }) => {
      if (data?.signInAsDemo.__typename === "Viewer") rememberViewer(cache, data.signInAsDemo);
    },
  });
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles["title"]}>
        {text.signIn.demoTitle}
      </h2>
      <p className={styles["hint"]}>{text.signIn.demoHint}</p>
      <CommandNotice command={command} />
      {[...Map.groupBy(accounts, ({ provinceName }) => provinceName)].map(([province, own]) => (
        <section key={province} className={styles["province"]} aria-label={province}>
          <h3 className={styles["name"]}>{province}</h3>
          {own[0]!.provinceSynthetic && <PracticeFiles />}
          <ul className={styles["list"]}>
            {own.map(({ login, role, displayName, organisationName }) => (
              <li key={login}>
                <button
                  type="button"
                  className={styles["account"]}
                  disabled={command.busy}
                  onClick={() => void command.run(() => ({ login }))}
                >
                  <span className={styles["role"]}>{ROLE_LABELS[role]}</span>
                  <span className={styles["who"]}>
                    {displayName} · {organisationName}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
