import { Button } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { Link } from "react-router";
import { useCan } from "../../session/viewer-context.ts";
import { text } from "./text.vi.ts";
import { ballotUrls } from "./urls.ts";

/** The way to the import, for those who may import; nothing until a plan is known. */
export function ImportButton({ planId }: { readonly planId: string | undefined }) {
  const can = useCan();
  if (!planId || !can("ballot.import")) return null;
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
