import { useQuery } from "@apollo/client/react";
import { ProblemList } from "@sipas/ui";
import { useState, type ReactNode } from "react";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { oneOf, useUrlState } from "../../../lib/url-state.ts";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { RingBackDesk } from "../ring-back/RingBackDesk.tsx";
import { text } from "../text.vi.ts";
import { CallbackDayDocument, TakeNextCallbackDocument, type HeldCardFragment } from "./call.generated.ts";
import { CallForm } from "./CallForm.tsx";
import { emptySaid, loggedSaid } from "./said.ts";
import { PendingNotice } from "./PendingNotice.tsx";
import { StartDesk } from "./StartDesk.tsx";
import { useOutbox } from "./use-outbox.ts";

const words = text.call;

/** One monitor's desk: a day's numbers and a button, or the card of the call under way. */
export function CallDesk({ planId }: { readonly planId: string }) {
  const [card, setCard] = useState<HeldCardFragment | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const day = useQuery(CallbackDayDocument, { variables: { planId }, fetchPolicy: "network-only" });
  const command = useCommand(TakeNextCallbackDocument);
  const [{ panel }, open] = useUrlState({ panel: oneOf(["ring-back"]) });
  const [wasElsewhere, setWasElsewhere] = useState(panel !== null);

  const clear = (next: string | null) => {
    setCard(null);
    setSaid(next);
    void day.refetch();
  };
  /** Back to the desk, where the next call is a key away, with the reason. */
  const lose = (problems: readonly Problem[]) => {
    setRefused(problems.map(ofTheCall));
    setWasElsewhere(true);
    clear(null);
  };
  const outbox = useOutbox({ onLogged: (call) => clear(loggedSaid(call)), onRefused: lose });
  const take = async () => {
    setRefused([]);
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind !== "done") return;
    if (outcome.value.__typename === "CallbackCard") setCard(outcome.value);
    else clear(emptySaid(outcome.value));
  };

  const ringBack = () => {
    setWasElsewhere(true);
    open({ panel: "ring-back" });
  };

  if (outbox.pending) return <PendingNotice {...outbox} pending={outbox.pending} />;
  if (panel) {
    return (
      <RingBackDesk
        planId={planId}
        heldSerial={card?.serial ?? day.data?.callbackDay.heldSerial ?? null}
        onClose={() => open({ panel: null })}
        onTaken={(taken) => {
          setRefused([]);
          setSaid(null);
          setCard(taken);
          open({ panel: null });
        }}
      />
    );
  }
  if (card) {
    return (
      <CallForm
        key={`${card.caseId} ${card.version}`}
        card={card}
        onLog={(call) => outbox.log({ serial: card.serial, input: { ...call, ...seen(card) } })}
        onReleased={() => clear(words.released(card.serial))}
        onLost={lose}
        onRingBack={ringBack}
      />
    );
  }
  return (
    <StartDesk
      day={day.data?.callbackDay}
      said={said}
      busy={command.busy}
      focused={wasElsewhere}
      onTake={() => void take()}
      onRingBack={ringBack}
    >
      {refusalOf(refused)}
      <CommandNotice command={command} />
    </StartDesk>
  );
}

/** What was typed on a card went with it, whatever other pages keep. */
function ofTheCall(problem: Problem): Problem {
  return problem.code === "STALE_VERSION" ? { ...problem, message: words.card.changedElsewhere } : problem;
}

function seen({ caseId, version }: HeldCardFragment) {
  return { caseId, version };
}

function refusalOf(problems: readonly Problem[]): ReactNode {
  return <ProblemList title={words.card.refused} problems={problems} />;
}
