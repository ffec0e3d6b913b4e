import { useQuery } from "@apollo/client/react";
import { NotFoundState } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { OverviewParts } from "./OverviewParts.tsx";
import { RunOverviewDocument } from "./overview.generated.ts";

export function Overview({ id }: { readonly id: string }) {
  const result = useQuery(RunOverviewDocument, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ scoreRun }) =>
        scoreRun ? <OverviewParts run={scoreRun} /> : <NotFoundState title={text.run.missing} />
      }
    </Loaded>
  );
}
