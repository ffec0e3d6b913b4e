import { Alert, Group, Paper, Stack, Title } from "@mantine/core";
import { StatCards, type StatCard } from "@sipas/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { text } from "./text.vi.ts";

export interface TakenFileProps {
  readonly fileName: string;
  readonly counts: readonly StatCard[];
  readonly warnings: readonly string[];
  /** Where to go from here, as buttons. */
  readonly children: ReactNode;
}

/** What a file brought, and where to go from here. */
export function TakenFile({ fileName, counts, warnings, children }: TakenFileProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="taken">
      <Stack>
        <Title order={2} m={0} id="taken" ref={heading} tabIndex={-1}>
          {text.taken.title(fileName)}
        </Title>
        <StatCards items={counts} />
        {warnings.length > 0 && (
          <Alert color="yellow" title={text.taken.warnings}>
            {warnings.map((warning) => (
              <div key={warning}>{warning}</div>
            ))}
          </Alert>
        )}
        <Group>{children}</Group>
      </Stack>
    </Paper>
  );
}
