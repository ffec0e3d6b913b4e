import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { NotFoundState } from "@sipas/ui";
import { IconPrinter } from "@tabler/icons-react";
import { useParams } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { text } from "../text.vi.ts";
import { scoringUrls } from "../urls.ts";
import { PrintedRunDocument } from "./print.generated.ts";
import { PrintedSheets } from "./PrintedSheets.tsx";

const words = text.print;

/** All of a run on A4 sheets. */
export function PrintScreen() {
  const { id = "" } = useParams();
  const result = useQuery(PrintedRunDocument, { variables: { id } });
  const run = result.data?.scoreRun;
  return (
    <Screen
      title={run ? words.title(run.plan.year) : text.loading}
      crumbs={[
        { label: text.title, href: scoringUrls.runs(run?.plan.id) },
        { label: run ? text.runs.name(run.number) : words.back, href: scoringUrls.run(id) },
      ]}
      actions={
        <Button
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          disabled={!run}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
      }
    >
      <Loaded result={result}>
        {({ scoreRun }) =>
          scoreRun ? <PrintedSheets run={scoreRun} /> : <NotFoundState title={text.run.missing} />
        }
      </Loaded>
    </Screen>
  );
}
