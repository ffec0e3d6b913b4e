import { useQuery } from "@apollo/client/react";
import { checkAccount, type SoundAccount } from "@sipas/domain/access";
import { useState } from "react";
import type { Command, Problem } from "../../../lib/use-command.ts";
import type { AccountFieldValues } from "./AccountFields.tsx";
import { OrganisationsDocument } from "./organisations.generated.ts";

interface TypedAccount extends AccountFieldValues {
  readonly login: string;
}

const none: readonly Problem[] = [];

/**
 * Judges a form by the server's own rule before it is sent, so that an empty field is named beside
 * itself. `shown` is the command with what was found here in place of the server's problems.
 */
export function useAccountCheck<TCommand extends Pick<Command<object, object>, "problems" | "reset">>(
  command: TCommand,
) {
  const { data } = useQuery(OrganisationsDocument);
  const [found, setFound] = useState(none);

  const check = ({ login, displayName, organisationId, role }: TypedAccount): SoundAccount | null => {
    const organisation = data?.organisations.find(({ id }) => id === organisationId);
    const decision = checkAccount({ login, displayName, role: role || null }, organisation?.kind ?? null);
    command.reset();
    setFound(decision.ok ? none : decision.problems);
    return decision.ok ? decision.value : null;
  };

  return { check, shown: found.length > 0 ? { ...command, problems: found } : command };
}
