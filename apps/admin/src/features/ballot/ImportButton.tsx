import { Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { Link } from "react-router";
import { text } from "./text.vi.ts";
import { ballotUrls } from "./urls.ts";
import { useMayImport } from "./use-entry.ts";

/** The way to the import, for those who may import as long as ballots are taken; nothing until a plan is known. */
export function ImportButton({ planId }: { readonly planId: string | undefined }) {
  const mayImport = useMayImport(planId);
  if (!planId || !mayImport) return null;
  return (
    <Button
      component={Link}
      to={ballotUrls.upload(planId)}
      leftSection={<IconFileUpload size={18} aria-hidden="true" />}
    >
      {text.import}
    </Button>
  );
}
