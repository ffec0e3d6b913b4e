import { Alert, Button, Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { IconPhoneCall, IconPhoneIncoming } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";
import { text } from "../text.vi.ts";
import type { CallbackDayQuery } from "./call.generated.ts";
import styles from "./StartDesk.module.css";

export interface StartDeskProps {
  readonly day: CallbackDayQuery["callbackDay"] | undefined;
  /** What came of the last call, or why there is none. */
  readonly said: string | null;
  readonly busy: boolean;
  /** Comes from another part of the desk, so that the keyboard goes on here. */
  readonly focused: boolean;
  readonly onTake: () => void;
  readonly onRingBack: () => void;
  readonly children: ReactNode;
}

const words = text.call;

/** Whether Enter has a meaning of its own there. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("a, button, input, select, textarea, [role=dialog]") !== null
  );
}

/** Between two calls: one large button, and the monitor's own day. */
export function StartDesk({ day, said, busy, focused, onTake, onRingBack, children }: StartDeskProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said || focused) button.current?.focus();
  }, [said, focused]);
  useEffect(() => {
    // Enter takes the next call from wherever nothing else would take it, as the desk promises.
    const takeOnEnter = (event: KeyboardEvent) => {
      if (event.key === "Enter" && !event.repeat && !isTaken(event.target)) button.current?.click();
    };
    document.addEventListener("keydown", takeOnEnter);
    return () => document.removeEventListener("keydown", takeOnEnter);
  }, []);
  return (
    <div className={styles["desk"]}>
      {said && (
        <Alert color="accent" role="status" className={styles["said"]}>
          {said}
        </Alert>
      )}
      {children}
      <div className={styles["ways"]}>
        <Button
          ref={button}
          size="xl"
          className={styles["take"]}
          leftSection={<IconPhoneCall size={26} aria-hidden="true" />}
          loading={busy}
          onClick={onTake}
        >
          {day?.heldSerial ? words.goOn(day.heldSerial) : words.next}
        </Button>
        <Button
          size="lg"
          variant="default"
          leftSection={<IconPhoneIncoming size={22} aria-hidden="true" />}
          onClick={onRingBack}
        >
          {words.ringBack.open}
        </Button>
      </div>
      {day && (
        <section aria-labelledby="my-day" className={styles["day"]}>
          <Title order={2} id="my-day" mb="xs">
            {words.day.title}
          </Title>
          <StatCards
            items={[
              { key: "made", label: words.day.made, value: formatCount(day.made) },
              { key: "reached", label: words.day.reached, value: formatCount(day.reached) },
              { key: "confirmed", label: words.day.confirmed, value: formatCount(day.confirmed) },
              {
                key: "due",
                label: words.day.due,
                value: formatCount(day.due),
                sub: day.promised > 0 ? words.day.promised(formatCount(day.promised)) : undefined,
              },
            ]}
          />
        </section>
      )}
    </div>
  );
}
