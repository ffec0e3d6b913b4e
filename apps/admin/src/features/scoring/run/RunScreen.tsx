import { useQuery } from "@apollo/client/react";
import { NotFoundState } from "@sipas/ui";
import { useParams } from "react-router";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { oneOf, useUrlState } from "../../../lib/url-state.ts";
import { AgencyResult } from "../agency/AgencyResult.tsx";
import { Contents } from "../contents/Contents.tsx";
import { Overview } from "../overview/Overview.tsx";
import { Questions } from "../questions/Questions.tsx";
import { Ranking } from "../ranking/Ranking.tsx";
import { text } from "../text.vi.ts";
import { RESULT_TABS, scoringUrls, type ResultTab } from "../urls.ts";
import { ProvisionalNotice, SupersededNotice, RunBadges } from "./RunMarks.tsx";
import { RunActions, RunTabs } from "./RunTabs.tsx";
import { ScoreRunDocument } from "./run.generated.ts";

export function RunScreen() {
  const { id = "" } = useParams();
  const [{ tab }] = useUrlState({ tab: oneOf(RESULT_TABS) });
  const result = useQuery(ScoreRunDocument, { variables: { id } });
  const run = result.data?.scoreRun;
  const current = tab ?? "overview";
  return (
    <Screen
      title={run ? text.run.title(run.number, run.plan.year) : run === null ? text.run.missing : text.loading}
      crumbs={[{ label: text.title, href: scoringUrls.runs(run?.plan.id) }]}
      {...(run
        ? {
            badges: <RunBadges run={run} />,
            description: text.run.made(formatInstant(run.createdAt), run.createdBy),
            actions: <RunActions id={id} />,
          }
        : {})}
    >
      <Loaded result={result}>
        {({ scoreRun }) =>
          scoreRun ? (
            <>
              {scoreRun.superseded ? <SupersededNotice /> : scoreRun.provisional && <ProvisionalNotice />}
              <RunTabs id={id} current={current} />
              <Tab id={id} tab={current} />
            </>
          ) : (
            <NotFoundState title={text.run.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function Tab({ id, tab }: { readonly id: string; readonly tab: ResultTab }) {
  switch (tab) {
    case "overview":
      return <Overview id={id} />;
    case "ranking":
      return <Ranking id={id} />;
    case "contents":
      return <Contents id={id} />;
    case "questions":
      return <Questions id={id} />;
    case "agency":
      return <AgencyResult id={id} />;
  }
}
