import { Button, Select } from "@mantine/core";
import { DayInput, isDay, KeyButton } from "@sipas/ui";
import { useState } from "react";
import { text } from "../text.vi.ts";
import { CALL_HOURS, callBackTimes, instantAt } from "./call-back-times.ts";
import styles from "./CallForm.module.css";

export interface CallBackFormProps {
  readonly onKey: (key: string) => void;
  /** An instant, ISO 8601. */
  readonly onCallBackAt: (at: string) => void;
}

const words = text.call.card;

/** When the respondent wants to be called: a ready time by one key, or any other day and hour. */
export function CallBackForm({ onKey, onCallBackAt }: CallBackFormProps) {
  const [times] = useState(() => callBackTimes(Date.now()));
  const [day, setDay] = useState("");
  const [hour, setHour] = useState<string | null>(null);
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
          if (isDay(day) && hour) onCallBackAt(instantAt(day, hour));
        }}
      >
        <DayInput size="md" label={words.otherDay} value={day} onChange={setDay} />
        <Select size="md" label={words.otherHour} data={CALL_HOURS} value={hour} onChange={setHour} />
        <Button type="submit" size="md" variant="default" disabled={!isDay(day) || !hour}>
          {words.otherTimeSave}
        </Button>
        <Button variant="default" size="md" onClick={() => onKey("Backspace")}>
          {words.back}
        </Button>
      </form>
    </section>
  );
}
