import { Alert, Button, Group, Loader, Stack } from "@mantine/core";
import { ProblemList } from "@sipas/ui";
import { IconCalculator } from "@tabler/icons-react";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { CommandNotice } from "../../../lib/CommandNotice.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { ballotUrls } from "../../ballot/urls.ts";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { RunScoresDocument } from "./runs.generated.ts";

/** Scores the plan's ballots as they are now, and opens the run. */
export function RunScores({ planId }: { readonly planId: string }) {
  const can = useCan();
  const navigate = useNavigate();
  const command = useCommand(RunScoresDocument);
  const run = async () => {
    const outcome = await command.run((idempotencyKey) => ({ input: { planId, idempotencyKey } }));
    if (outcome.kind === "done") await navigate(scoringUrls.run(outcome.value.id));
  };
  const mayImport = can("ballot.import");
  const problems = useMemo(
    () => command.problems.map((problem) => withWayOut(problem, mayImport ? planId : null)),
    [command.problems, mayImport, planId],
  );
  return (
    <Stack gap="sm" align="start" className="sipas-screen-only">
      <Button
        leftSection={<IconCalculator size={18} aria-hidden="true" />}
        loading={command.busy}
        onClick={() => void run()}
      >
        {text.runs.run}
      </Button>
      {command.phase === "sending" && (
        <Alert color="accent" role="status">
          <Group gap="sm" wrap="nowrap">
            <Loader size="sm" aria-hidden="true" />
            {text.runs.running}
          </Group>
        </Alert>
      )}
      <CommandNotice command={{ ...command, problems: [] }} />
      <ProblemList title={text.runs.refused} problems={problems} />
    </Stack>
  );
}

/** Where ballots are missing the way to them is a link. */
function withWayOut({ code, message }: Problem, importInto: string | null) {
  return code === "NO_VALID_BALLOTS" && importInto
    ? { code, message, href: ballotUrls.upload(importInto) }
    : { code, message };
}
