import { Button } from "@mantine/core";
import { useState } from "react";
import { useCan } from "../../../session/viewer-context.ts";
import type { BallotQuery } from "../ballot/ballot.generated.ts";
import { text } from "../text.vi.ts";
import { VoidDialog } from "./VoidDialog.tsx";

export interface VoidBallotProps {
  readonly ballot: Pick<NonNullable<BallotQuery["ballot"]>, "id" | "serial" | "validity" | "entryStage">;
}

/** The way to set a ballot aside, for those who may while they may. */
export function VoidBallot({ ballot }: VoidBallotProps) {
  const can = useCan();
  const [asking, setAsking] = useState(false);
  if (!can("ballot.void") || ballot.validity === "VOID" || ballot.entryStage === "CLOSED") return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.void.open}
      </Button>
      {asking && <VoidDialog id={ballot.id} serial={ballot.serial} onClose={() => setAsking(false)} />}
    </>
  );
}
