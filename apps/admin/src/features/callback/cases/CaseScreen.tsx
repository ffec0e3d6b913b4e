import { useQuery } from "@apollo/client/react";
import { Paper } from "@mantine/core";
import { BALLOT_CONSEQUENCE_LABELS, CALLBACK_OUTCOME_LABELS } from "@sipas/domain/plan";
import { NotFoundState } from "@sipas/ui";
import { useLocation, useParams } from "react-router";
import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { text } from "../text.vi.ts";
import { CallTable } from "./CallTable.tsx";
import { CallbackCaseDocument, type CaseDetailFragment } from "./cases.generated.ts";
import { CaseStateBadge } from "./CaseStateBadge.tsx";

const words = text.case;

export function CaseScreen() {
  const { id = "" } = useParams();
  const { search } = useLocation();
  const result = useQuery(CallbackCaseDocument, { variables: { id } });
  const found = result.data?.callbackCase;
  const title = found ? words.title(found.serial) : found === null ? words.missing : text.overview.loading;
  return (
    <Screen
      title={title}
      crumbs={[{ label: text.cases.title, href: `/callbacks/cases${search}` }]}
      badges={found && <CaseStateBadge state={found.state} />}
    >
      <Loaded result={result}>
        {({ callbackCase }) =>
          callbackCase ? (
            <>
              <Paper withBorder p="lg" component="section" aria-label={words.facts}>
                <CaseFacts found={callbackCase} />
              </Paper>
              <CallTable calls={callbackCase.calls} />
            </>
          ) : (
            <NotFoundState title={words.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function CaseFacts({ found }: { readonly found: CaseDetailFragment }) {
  const { outcome, consequence, nextCallAt, heldUntil, closedAt, closedBy } = found;
  const open = [
    ...(nextCallAt ? [{ label: words.nextCall, value: formatInstant(nextCallAt) }] : []),
    ...(heldUntil ? [{ label: words.held, value: formatInstant(heldUntil) }] : []),
  ];
  const closed =
    outcome && consequence && closedAt
      ? [
          { label: text.cases.outcome, value: CALLBACK_OUTCOME_LABELS[outcome] },
          { label: words.consequence, value: BALLOT_CONSEQUENCE_LABELS[consequence] },
          { label: words.closed, value: text.draw.atBy(formatInstant(closedAt), closedBy ?? text.none) },
        ]
      : [];
  return (
    <Facts
      items={[
        { label: text.cases.agency, value: found.agency.name },
        { label: text.cases.enumerator, value: found.enumerator },
        { label: words.position, value: found.position },
        ...open,
        ...closed,
      ]}
    />
  );
}
