import { BallotFrame } from "../BallotFrame.tsx";
import { text } from "../text.vi.ts";
import { ImportTable } from "./ImportTable.tsx";

export function ImportsScreen() {
  return (
    <BallotFrame current="imports" description={text.imports.description}>
      {({ id }) => <ImportTable planId={id} />}
    </BallotFrame>
  );
}
