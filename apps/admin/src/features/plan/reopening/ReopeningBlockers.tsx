import { Text } from "@mantine/core";
import { UiLink } from "@sipas/ui";
import type { Problem } from "../../../lib/use-command.ts";
import { linkOf } from "./links.ts";
import { text } from "./text.vi.ts";

export interface ReopeningBlockersProps {
  readonly planId: string;
  readonly blockers: readonly Problem[];
}

/** Why the stage cannot be opened again now, each with the way to what must be undone first. */
export function ReopeningBlockers({ planId, blockers }: ReopeningBlockersProps) {
  return blockers.map(({ code, path, message }) => {
    const href = linkOf(path, planId);
    return (
      <Text key={`${code}|${path}`}>
        {text.blocked}: {message} {href && <UiLink href={href}>{text.go}</UiLink>}
      </Text>
    );
  });
}
