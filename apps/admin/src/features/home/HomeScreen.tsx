import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../lib/Loaded.tsx";
import { Screen } from "../../lib/Screen.tsx";
import { useCan, useViewer } from "../../session/viewer-context.ts";
import { CallsHome } from "./calls/CallsHome.tsx";
import { homeKindOf, type HomeKind } from "./home-kind.ts";
import { HomeDocument } from "./home.generated.ts";
import { ResultsHome } from "./results/ResultsHome.tsx";
import { SystemHome } from "./system/SystemHome.tsx";
import { text } from "./text.vi.ts";
import { YearHome } from "./year/YearHome.tsx";

const homes = { YEAR: YearHome, CALLS: CallsHome, RESULTS: ResultsHome };

/** The first screen: what this person does next. */
export function HomeScreen() {
  const { account } = useViewer();
  const kind = homeKindOf(useCan());
  return (
    <Screen title={text.title} description={text.greeting(account.displayName)}>
      {kind === "SYSTEM" ? <SystemHome /> : <PlansHome kind={kind} />}
    </Screen>
  );
}

function PlansHome({ kind }: { readonly kind: Exclude<HomeKind, "SYSTEM"> }) {
  const Home = homes[kind];
  return (
    <Loaded result={useQuery(HomeDocument)}>
      {({ surveyPlans: { edges, totalCount } }) => (
        <Home plans={edges.map(({ node }) => node)} hasMore={totalCount > edges.length} />
      )}
    </Loaded>
  );
}
