import { SampleFrame } from "../SampleFrame.tsx";
import { text } from "../text.vi.ts";
import { ImportTable } from "./ImportTable.tsx";

export function ImportsScreen() {
  return (
    <SampleFrame current="imports" description={text.imports.description}>
      {({ id }) => <ImportTable planId={id} />}
    </SampleFrame>
  );
}
