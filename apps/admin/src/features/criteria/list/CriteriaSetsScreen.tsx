import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { text } from "../text.vi.ts";
import { CriteriaSetTable } from "./CriteriaSetTable.tsx";
import { CriteriaSetsDocument } from "./criteria-sets.generated.ts";

export function CriteriaSetsScreen() {
  const result = useQuery(CriteriaSetsDocument);
  return (
    <Screen title={text.title} description={text.description}>
      <Loaded result={result} lines={4}>
        {({ criteriaSets }) => <CriteriaSetTable sets={criteriaSets} />}
      </Loaded>
    </Screen>
  );
}
