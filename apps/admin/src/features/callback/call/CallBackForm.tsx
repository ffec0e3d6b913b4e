import { Button, TextInput } from "@mantine/core";
import { KeyButton } from "@sipas/ui";
import { useState } from "react";
import { text } from "../text.vi.ts";
import { callBackTimes } from "./call-back-times.ts";
import styles from "./CallForm.module.css";

export interface CallBackFormProps {
  readonly onKey: (key: string) => void;
  /** An instant, ISO 8601. */
  readonly onCallBackAt: (at: string) => void;
}

const words = text.call.card;

/** When the respondent wants to be called: a ready time by one key, or any other. */
export function CallBackForm({ onKey, onCallBackAt }: CallBackFormProps) {
  const [times] = useState(() => callBackTimes(Date.now()));
  const [typed, setTyped] = useState("");
  return (
    <section aria-label={words.callBack} className={styles["step"]}>
      <h3>{words.callBack}</h3>
      <div className={styles["outcomes"]}>
        {times.map(({ label }, index) => (
          <KeyButton key={label} hotkey={String(index + 1)} onClick={() => onKey(String(index + 1))}>
            {label}
          </KeyButton>
        ))}
      </div>
      <form
        className={styles["other"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed) onCallBackAt(new Date(`${typed}:00+07:00`).toISOString());
        }}
      >
        <TextInput
          type="datetime-local"
          size="md"
          label={words.otherTime}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="md" variant="default" disabled={typed === ""}>
          {words.otherTimeSave}
        </Button>
        <Button variant="subtle" size="md" onClick={() => onKey("Backspace")}>
          {words.back}
        </Button>
      </form>
    </section>
  );
}
