import { Alert, Button, Group, Text } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { countChanges, totalOf } from "./changes.ts";
import { text } from "./text.vi.ts";
import type { PlanDraftState } from "./use-plan-draft.ts";

const words = text.found;

/** Offers what an earlier visit of this tab left unsaved. */
export function FoundNotice({ state }: { readonly state: PlanDraftState }) {
  const { found, restore, dismiss } = state;
  if (!found) return null;
  const count = totalOf(countChanges(found.base, found.draft));
  return (
    <Alert color="yellow" role="status" title={words.title}>
      <Text inherit>{words.body(formatCount(count))}</Text>
      <Group gap="sm" mt="sm">
        <Button size="xs" onClick={restore}>
          {words.restore}
        </Button>
        <Button size="xs" variant="default" onClick={dismiss}>
          {words.dismiss}
        </Button>
      </Group>
    </Alert>
  );
}
