import { useQuery } from "@apollo/client/react";
import { Paper } from "@mantine/core";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { NotFoundState, StatusBadge, UiLink } from "@sipas/ui";
import { useLocation, useParams, useSearchParams } from "react-router";
import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { agencyUrls } from "../../agency/urls.ts";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import { ValidityBadge } from "../ValidityBadge.tsx";
import { VoidBallot } from "../void/VoidBallot.tsx";
import { AnswerSections } from "./AnswerSections.tsx";
import { BallotDocument, type BallotQuery } from "./ballot.generated.ts";
import { ChoiceSections } from "./ChoiceSections.tsx";
import { voidFactsOf } from "./void-facts.ts";

type Found = NonNullable<BallotQuery["ballot"]>;

const words = text.ballot;

export function BallotScreen() {
  const { id = "" } = useParams();
  const { search } = useLocation();
  const result = useQuery(BallotDocument, { variables: { id } });
  const ballot = result.data?.ballot;
  return (
    <Screen
      title={ballot ? words.title(ballot.serial) : ballot === null ? words.missing : text.loading}
      crumbs={[{ label: text.title, href: `${ballotUrls.list()}${search}` }]}
      {...(ballot
        ? {
            badges: (
              <>
                <ValidityBadge validity={ballot.validity} />
                {ballot.synthetic && <StatusBadge tone="warn">{words.synthetic}</StatusBadge>}
              </>
            ),
            actions: <VoidBallot ballot={ballot} />,
          }
        : {})}
    >
      <Loaded result={result}>
        {(data) =>
          data.ballot ? (
            <>
              <Paper withBorder p="lg" component="section" aria-label={words.facts}>
                <BallotFacts ballot={data.ballot} />
              </Paper>
              <AnswerSections answers={data.ballot.answers} />
              <ChoiceSections answers={data.ballot.answers} choices={data.ballot.choices} />
            </>
          ) : (
            <NotFoundState title={words.missing} />
          )
        }
      </Loaded>
    </Screen>
  );
}

function BallotFacts({ ballot }: { readonly ballot: Found }) {
  const [params] = useSearchParams();
  const { agency, import: source, answers, answeredCount } = ballot;
  const sameImport = ballotUrls.list(params.get("plan") ?? undefined, { import: source.id });
  return (
    <Facts
      items={[
        {
          label: text.columns.agency,
          value: <UiLink href={agencyUrls.agency(agency.code)}>{agency.name}</UiLink>,
        },
        { label: text.columns.form, value: BALLOT_FORM_LABELS[ballot.form] },
        { label: text.columns.enumerator, value: ballot.enumerator ?? text.unknown },
        { label: text.columns.answered, value: words.answered(answeredCount, answers.length) },
        ...voidFactsOf(ballot),
        {
          label: text.columns.import,
          value: (
            <>
              <UiLink href={sameImport}>{source.fileName}</UiLink>,{" "}
              {words.imported(formatInstant(source.importedAt), source.importedBy)}
            </>
          ),
        },
      ]}
    />
  );
}
