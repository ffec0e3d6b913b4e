import { Paper, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

export interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen with a title of its own. */
export function Panel({ title, children }: PanelProps) {
  const titleId = useId();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={titleId}>
      <Title order={2} id={titleId} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
