import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { focusField } from "@sipas/ui";
import { useCallback, useEffect, useState } from "react";
import { faultOf, type Fault } from "../graphql/faults.ts";
import { createIntents } from "./intent-key.ts";

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

interface Refusal {
  readonly __typename: "Refusal";
  readonly problems: readonly Problem[];
}

/** What the one field of a mutation yields when it was not refused. */
type Done<TData> = Exclude<TData[keyof TData], Refusal>;

type Outcome<TDone> =
  | { readonly kind: "done"; readonly value: TDone }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly fault: Fault };

/** `checking`: the outcome is not known yet; the same request is sent again under the same key. */
type CommandPhase = "idle" | "sending" | "checking";

export interface Command<TData, TVariables> {
  readonly run: (variables: (idempotencyKey: string) => TVariables) => Promise<Outcome<Done<TData>>>;
  readonly phase: CommandPhase;
  readonly busy: boolean;
  /** Every reason of the last refusal; the same array until the next run. */
  readonly problems: readonly Problem[];
  readonly fault: Fault | null;
  readonly reset: () => void;
}

type Settings<TData> = Pick<
  ApolloClient.MutateOptions<TData>,
  "update" | "refetchQueries" | "awaitRefetchQueries"
> & { readonly retryAfterMs?: readonly number[] };

const none: readonly Problem[] = [];
const defaultRetries = [1000, 2000, 4000, 8000] as const;

/**
 * Runs a mutation as a command: one key an intent, a lost answer asked for again, refusals as data. After a
 * refusal that no list of problems shows, the cursor goes to the first field that it names.
 */
export function useCommand<TData extends object, TVariables extends OperationVariables>(
  mutation: TypedDocumentNode<TData, TVariables>,
  { retryAfterMs = defaultRetries, ...options }: Settings<TData> = {},
): Command<TData, TVariables> {
  const client = useApolloClient();
  const [intents] = useState(createIntents);
  const [phase, setPhase] = useState<CommandPhase>("idle");
  const [problems, setProblems] = useState(none);
  const [fault, setFault] = useState<Fault | null>(null);

  useEffect(() => {
    if (problems.length > 0 && !isTold()) focusFirst(problems);
  }, [problems]);

  const reset = useCallback(() => {
    setProblems(none);
    setFault(null);
  }, []);

  const run: Command<TData, TVariables>["run"] = async (variablesFor) => {
    reset();
    setPhase("sending");
    const key = intents.keyFor(variablesFor(""));
    const variables = variablesFor(key);
    const attempt = async () => {
      // Apollo's masked types of a result that is still generic do not resolve.
      const { data } = await client.mutate<TData>({ mutation, variables, ...options } as never);
      return Object.values(data as TData)[0] as Done<TData> | Refusal;
    };
    try {
      const answer = await askUntilAnswered(attempt, retryAfterMs, () => setPhase("checking"));
      intents.settle();
      if (!isRefusal(answer)) return { kind: "done", value: answer };
      setProblems(answer.problems);
      return { kind: "refused", problems: answer.problems };
    } catch (error) {
      const found = faultOf(error);
      if (!isOpen(found)) intents.settle();
      setFault(found);
      return { kind: "fault", fault: found };
    } finally {
      setPhase("idle");
    }
  };

  return { run, phase, busy: phase !== "idle", problems, fault, reset };
}

/**
 * For `refetchQueries`: asks these again once the command is done. After a refusal the screen stays as it
 * was, or what is now there would take the reasons away before anybody has read them.
 */
export function onceDone(...queries: readonly string[]) {
  return ({ data }: { readonly data?: unknown }): string[] =>
    isRefusal(Object.values(data ?? {})[0]) ? [] : [...queries];
}

/** Whether the cursor is on a list of problems or another alert. */
function isTold(): boolean {
  return document.activeElement?.matches("[role=alert]") ?? false;
}

function focusFirst(problems: readonly Problem[]): void {
  problems.some(({ path }) => path !== "" && focusField(path));
}

/** Whether it may have been done all the same: the answer was lost, or the server was still at it. */
function isOpen({ code }: Fault): boolean {
  return code === "UNREACHABLE" || code === "BUSY";
}

function isRefusal(answer: unknown): answer is Refusal {
  return (answer as { __typename?: string } | undefined)?.__typename === "Refusal";
}

async function askUntilAnswered<T>(
  attempt: () => Promise<T>,
  [pause, ...later]: readonly number[],
  onLost: () => void,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (pause === undefined || !isOpen(faultOf(error))) throw error;
    onLost();
    await new Promise((resolve) => setTimeout(resolve, pause));
    return askUntilAnswered(attempt, later, onLost);
  }
}
