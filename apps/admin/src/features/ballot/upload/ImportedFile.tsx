import { Button } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { Link } from "react-router";
import { TakenFile } from "../../../lib/upload/TakenFile.tsx";
import { useCan } from "../../../session/viewer-context.ts";
import { scoringUrls } from "../../scoring/urls.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import type { TakenBallots } from "./taken-ballots.ts";

export interface ImportedFileProps {
  readonly planId: string;
  readonly taken: TakenBallots;
  readonly warnings: readonly string[];
  readonly onAnother: () => void;
}

const words = text.imported;

/** What the file brought, and where to go from here. */
export function ImportedFile({ planId, taken, warnings, onAnother }: ImportedFileProps) {
  const can = useCan();
  return (
    <TakenFile
      fileName={taken.fileName}
      counts={[
        { key: "ballots", label: words.ballots, value: formatCount(taken.ballots) },
        { key: "valid", label: words.valid, value: formatCount(taken.validBallots), tone: "ok" },
        { key: "void", label: words.void, value: formatCount(taken.voidBallots) },
      ]}
      warnings={warnings}
    >
      <Button component={Link} to={ballotUrls.list(planId, { import: taken.id })}>
        {words.see}
      </Button>
      {can("score.run") && (
        <Button variant="default" component={Link} to={scoringUrls.runs(planId)}>
          {words.score}
        </Button>
      )}
      <Button variant="default" onClick={onAnother}>
        {words.another}
      </Button>
    </TakenFile>
  );
}
