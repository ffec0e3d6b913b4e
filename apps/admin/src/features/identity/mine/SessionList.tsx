import { useQuery } from "@apollo/client/react";
import { Loaded } from "../../../lib/Loaded.tsx";
import { SessionsDocument } from "./sessions.generated.ts";
import { SessionTable } from "./SessionTable.tsx";

export function SessionList() {
  const result = useQuery(SessionsDocument);
  return (
    <Loaded result={result} lines={3}>
      {({ sessions }) => <SessionTable sessions={sessions} />}
    </Loaded>
  );
}
