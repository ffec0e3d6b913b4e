import { GateChecklist } from "@sipas/ui";
import type { Problem } from "../../../lib/use-command.ts";
import { ballotUrls } from "../../ballot/urls.ts";
import { callbackUrls } from "../../callback/urls.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";

export interface PublicationGateProps {
  readonly planId: string;
  readonly blockers: readonly Problem[];
}

/** All that keeps the year from being published, each with the way to where it is mended. */
export function PublicationGate({ planId, blockers }: PublicationGateProps) {
  return (
    <GateChecklist
      title={text.gate.title}
      readyText={text.gate.ready}
      blockers={blockers.map(({ code, path, message }) => ({
        key: `${code}|${path}`,
        message,
        href: wayTo(path, planId),
        fixLabel: text.gate.fix,
      }))}
    />
  );
}

/** Where a blocker is mended. */
function wayTo(path: string, planId: string): string | undefined {
  if (path === "runId") return scoringUrls.runs(planId);
  if (path === "stages.BALLOTS") return ballotUrls.list(planId);
  if (path === "stages.CALLBACK") return callbackUrls.overview(planId);
  return undefined;
}
