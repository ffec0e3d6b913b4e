import { useQuery } from "@apollo/client/react";
import { NativeSelect, SimpleGrid } from "@mantine/core";
import { FORM_STATE_LABELS } from "@sipas/domain/criteria";
import { EmptyState, NotFoundState } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { Screen } from "../../../lib/Screen.tsx";
import { freeText, useUrlState } from "../../../lib/url-state.ts";
import { FormSourcesDocument, type FormSourcesQuery } from "../create/create-form.generated.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { ComparedForms } from "./ComparedForms.tsx";
import { ComparedFormsDocument } from "./compare.generated.ts";

const words = text.compare;
const shape = { before: freeText, after: freeText };

type KnownForm = FormSourcesQuery["ballotForms"]["edges"][number]["node"];

/** Two versions of forms side by side in meaning; which two the URL says. */
export function CompareScreen() {
  const [{ before, after }, choose] = useUrlState(shape);
  const result = useQuery(FormSourcesDocument, { fetchPolicy: "cache-and-network" });
  return (
    <Screen
      title={words.title}
      crumbs={[{ label: text.title, href: criteriaUrls.list() }]}
      description={words.description}
    >
      <Loaded result={result} lines={3}>
        {({ ballotForms }) => {
          const forms = ballotForms.edges.map(({ node }) => node);
          const later = after ?? forms[0]?.code ?? "";
          const earlier = before ?? earlierOf(forms, later) ?? "";
          return (
            <>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <NativeSelect
                  label={words.before}
                  data={choicesOf(forms)}
                  value={earlier}
                  onChange={(event) => choose({ before: event.currentTarget.value, after: later })}
                />
                <NativeSelect
                  label={words.after}
                  data={choicesOf(forms)}
                  value={later}
                  onChange={(event) => choose({ before: earlier, after: event.currentTarget.value })}
                />
              </SimpleGrid>
              {earlier !== "" && later !== "" ? (
                <Comparison before={earlier} after={later} />
              ) : (
                <EmptyState title={words.nothing} />
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

function Comparison({ before, after }: { readonly before: string; readonly after: string }) {
  const result = useQuery(ComparedFormsDocument, {
    variables: { before, after },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Loaded result={result}>
      {({ before: earlier, after: later }) =>
        earlier && later ? (
          <ComparedForms before={earlier} after={later} />
        ) : (
          <NotFoundState title={text.missing} />
        )
      }
    </Loaded>
  );
}

/** The nearest form of the same kind before it; forms come newest first. */
function earlierOf(forms: readonly KnownForm[], code: string): string | undefined {
  const at = forms.findIndex((one) => one.code === code);
  const form = forms[at];
  return forms.slice(at + 1).find((one) => one.form === form?.form && one.code !== code)?.code;
}

function choicesOf(forms: readonly KnownForm[]) {
  return [
    { value: "", label: words.choose, disabled: true },
    ...forms.map(({ code, state }) => ({
      value: code,
      label: text.create.source(code, FORM_STATE_LABELS[state]),
    })),
  ];
}
