import { useQuery } from "@apollo/client/react";
import { NotFoundState } from "@sipas/ui";
import { useParams } from "react-router";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { text } from "../text.vi.ts";
import { agencyUrls } from "../urls.ts";
import { AgencyDocument } from "./agency.generated.ts";
import { AgencyYear } from "./AgencyYear.tsx";

export function AgencyScreen() {
  const { code = "" } = useParams();
  const result = useQuery(AgencyDocument, { variables: { code } });
  const agency = result.data?.agency;
  const title = agency?.name ?? (agency === null ? text.missing : text.loading);
  return (
    <Screen
      title={title}
      crumbs={[{ label: text.title, href: agencyUrls.roster() }]}
      {...(agency ? { description: `${text.code} ${agency.code} · ${agency.province.name}` } : {})}
    >
      <Loaded result={result}>
        {(data) =>
          data.agency ? (
            data.rosterYears.map((year) => <AgencyYear key={year} code={code} year={year} />)
          ) : (
            <NotFoundState title={text.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}
