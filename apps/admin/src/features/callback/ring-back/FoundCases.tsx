import { Alert } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { KeyButton } from "@sipas/ui";
import { useEffect, useRef } from "react";
import { formatInstant } from "../../../lib/formats.ts";
import { text } from "../text.vi.ts";
import type { FoundCaseFragment } from "./ring-back.generated.ts";
import styles from "./RingBack.module.css";
import type { Search } from "./search.ts";

export interface FoundCasesProps {
  readonly search: Search;
  readonly heldSerial: string | null;
  readonly onTake: (index: number) => void;
}

const words = text.call.ringBack;

/** The few cases that a clue fits, each with its key; the keyboard goes on from here. */
export function FoundCases({ search: { matches, tooMany }, heldSerial, onTake }: FoundCasesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (matches.length === 0) {
    return (
      <Alert color="yellow" role="status" title={tooMany ? words.tooMany : words.none}>
        {tooMany ? words.tooManyHint : words.noneHint}
      </Alert>
    );
  }
  const givesBack =
    heldSerial !== null && matches.some(({ serial, state }) => state === "FREE" && serial !== heldSerial);
  return (
    <section className={styles["found"]} aria-labelledby="ring-back-found">
      <h3 ref={heading} id="ring-back-found" tabIndex={-1}>
        {words.found(formatCount(matches.length))}
      </h3>
      {matches.length > 1 && <p>{words.foundHint}</p>}
      <ol className={styles["cases"]}>
        {matches.map((match, index) => (
          <FoundCase key={match.caseId} match={match} place={index + 1} onTake={() => onTake(index)} />
        ))}
      </ol>
      {givesBack && <p>{words.givesBack(heldSerial)}</p>}
    </section>
  );
}

interface FoundCaseProps {
  readonly match: FoundCaseFragment;
  readonly place: number;
  readonly onTake: () => void;
}

function FoundCase({ match: { serial, agency, state, lastCallAt }, place, onTake }: FoundCaseProps) {
  return (
    <li className={styles["case"]}>
      <div>
        <strong>{agency.name}</strong>
        <span>{serial}</span>
        <span>{lastCallAt ? words.lastCall(formatInstant(lastCallAt)) : words.notCalled}</span>
      </div>
      {state === "FREE" ? (
        <KeyButton hotkey={String(place)} tone="accent" aria-label={words.takeOf(serial)} onClick={onTake}>
          {words.take}
        </KeyButton>
      ) : (
        <p>{words.instead[state]}</p>
      )}
    </li>
  );
}
