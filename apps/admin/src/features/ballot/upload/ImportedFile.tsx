import { Alert, Button, Group, Paper, Stack, Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { useCan } from "../../../session/viewer-context.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import type { TakenBallots } from "./taken-ballots.ts";

export interface ImportedFileProps {
  readonly planId: string;
  readonly taken: TakenBallots;
  readonly warnings: readonly string[];
  readonly onAnother: () => void;
}

const words = text.imported;

/** What the file brought, and where to go from here. */
export function ImportedFile({ planId, taken, warnings, onAnother }: ImportedFileProps) {
  const can = useCan();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="imported">
      <Stack>
        <Title order={2} m={0} id="imported" ref={heading} tabIndex={-1}>
          {words.title(taken.fileName)}
        </Title>
        <StatCards
          items={[
            { key: "ballots", label: words.ballots, value: formatCount(taken.ballots) },
            { key: "valid", label: words.valid, value: formatCount(taken.validBallots), tone: "ok" },
            { key: "void", label: words.void, value: formatCount(taken.voidBallots) },
          ]}
        />
        {warnings.length > 0 && (
          <Alert color="yellow" title={words.warnings}>
            {warnings.map((warning) => (
              <div key={warning}>{warning}</div>
            ))}
          </Alert>
        )}
        <Group>
          <Button component={Link} to={ballotUrls.list(planId, { import: taken.id })}>
            {words.see}
          </Button>
          {can("score.run") && (
            <Button variant="default" component={Link} to={scoringUrls.runs(planId)}>
              {words.score}
            </Button>
          )}
          <Button variant="default" onClick={onAnother}>
            {words.another}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
