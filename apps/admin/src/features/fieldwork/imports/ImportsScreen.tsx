import { FieldworkFrame } from "../FieldworkFrame.tsx";
import { text } from "../text.vi.ts";
import { ImportTable } from "./ImportTable.tsx";

export function ImportsScreen() {
  return (
    <FieldworkFrame current="imports" description={text.imports.description}>
      {({ id }) => <ImportTable planId={id} />}
    </FieldworkFrame>
  );
}
