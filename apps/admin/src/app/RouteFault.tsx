import { Button, Container } from "@mantine/core";
import { ErrorState } from "@sipas/ui";
import { useEffect, useState } from "react";
import { useRouteError } from "react-router";
import { text } from "./text.vi.ts";

/** A fault of ours while drawing a screen: the reference names the moment, as the browser's log does. */
export function RouteFault() {
  const error = useRouteError();
  const [reference] = useState(() => `W-${Date.now().toString(36).toUpperCase()}`);
  useEffect(() => console.error(reference, error), [reference, error]);
  return (
    <Container py="xl">
      <ErrorState title={text.broken.title} reference={reference}>
        <p>{text.broken.hint}</p>
        <Button variant="default" onClick={() => window.location.reload()}>
          {text.broken.reload}
        </Button>
      </ErrorState>
    </Container>
  );
}
