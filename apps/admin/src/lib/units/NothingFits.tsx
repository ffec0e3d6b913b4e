import { Button } from "@mantine/core";
import { EmptyState } from "@sipas/ui";
import { text } from "./text.vi.ts";

/** No unit passes the filters. */
export function NothingFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      title={text.none}
      action={
        <Button variant="default" onClick={onClear}>
          {text.clear}
        </Button>
      }
    />
  );
}
