import { Alert } from "@mantine/core";
import { ProblemList } from "@sipas/ui";
import { faultMessage } from "./fault-message.ts";
import { Notice } from "./Notice.tsx";
import { text } from "./text.vi.ts";
import type { Command, Problem } from "./use-command.ts";

type Shown = Pick<Command<object, object>, "phase" | "problems" | "fault">;

/** What came of a command other than success: every reason of a refusal, a fault, or a lost connection. */
export function CommandNotice({ command }: { readonly command: Shown }) {
  const { phase, problems, fault } = command;
  if (phase === "checking") {
    return (
      <Alert color="yellow" role="status">
        {text.checking}
      </Alert>
    );
  }
  if (fault) {
    return (
      <Notice color="red" role="alert">
        {fault.code === "UNREACHABLE" ? text.unknownOutcome : faultMessage(fault)}
        {fault.reference && <div>{text.reference(fault.reference)}</div>}
      </Notice>
    );
  }
  return <ProblemList problems={problems} />;
}

/** The message for one field, as inputs take it. */
export function problemAt(problems: readonly Problem[], path: string): string | undefined {
  return problems.find((problem) => problem.path === path)?.message;
}
