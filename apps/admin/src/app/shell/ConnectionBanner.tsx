import { Alert, Button, Group } from "@mantine/core";
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect } from "react";
import { useConnectionLost } from "../connection-context.ts";
import { text } from "../text.vi.ts";

const everyMs = 5000;

/** While the server is out of reach: says so, and asks again by itself until it answers. */
export function ConnectionBanner() {
  const lost = useConnectionLost();
  const client = useApolloClient();
  const retry = useCallback(
    () => void client.refetchQueries({ include: "active" }).catch(() => undefined),
    [client],
  );

  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(retry, everyMs);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [lost, retry]);

  if (!lost) return null;
  return (
    <Alert color="yellow" role="status" title={text.lost.title} mb="lg">
      <Group justify="space-between">
        {text.lost.hint}
        <Button variant="default" size="xs" onClick={retry}>
          {text.lost.retry}
        </Button>
      </Group>
    </Alert>
  );
}
