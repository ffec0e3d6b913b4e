import { useQuery } from "@apollo/client/react";
import { Select, Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { DataTable, EmptyState, FilterBar, StatusBadge, type Column } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { oneOf, useUrlFilters } from "../../../lib/url-state.ts";
import { CallbackRate } from "../CallbackRate.tsx";
import { text } from "../text.vi.ts";
import { callbackUrls } from "../urls.ts";
import { CallbackGroupsDocument, type GroupRowFragment } from "./overview.generated.ts";
import styles from "./Overview.module.css";

const words = text.overview;
const GROUPINGS = ["AGENCY", "ENUMERATOR", "ORGANISATION"] as const;
type Grouping = (typeof GROUPINGS)[number];
const shape = { by: oneOf(GROUPINGS) };

function columnsOf(by: Grouping): readonly Column<GroupRowFragment>[] {
  return [
    { key: "name", header: words.by[by], render: ({ name }) => name },
    {
      key: "called",
      header: words.calledOf,
      align: "end",
      render: ({ called, drawn }) => `${formatCount(called)}/${formatCount(drawn)}`,
    },
    {
      key: "reached",
      header: words.reached,
      align: "end",
      render: ({ reachedOfCalled }) => <CallbackRate figure={reachedOfCalled} align="end" />,
    },
    {
      key: "confirmed",
      header: words.confirmed,
      align: "end",
      render: ({ confirmedOfCalled }) => <CallbackRate figure={confirmedOfCalled} align="end" />,
    },
    {
      key: "doubtful",
      header: words.doubtful,
      align: "end",
      render: ({ doubtful, needsReview }) => (
        <>
          {formatCount(doubtful)} {needsReview && <StatusBadge tone="warn">{words.review}</StatusBadge>}
        </>
      ),
    },
  ];
}

/** The same by agency, enumerator or organisation; the choice stands in the URL. */
export function GroupTable({ planId }: { readonly planId: string }) {
  const [filter, change] = useUrlFilters(shape);
  const by = filter.by ?? "AGENCY";
  const result = useQuery(CallbackGroupsDocument, { variables: { planId, by } });
  return (
    <section aria-labelledby="groups" className={styles["part"]}>
      <Title order={2} id="groups">
        {words.groups}
      </Title>
      <FilterBar>
        <Select
          label={words.groupBy}
          allowDeselect={false}
          data={optionsOf(GROUPINGS, words.by)}
          value={by}
          onChange={(value) => change({ by: value })}
        />
      </FilterBar>
      <Loaded result={result}>
        {({ callbackGroups }, loading) => (
          <DataTable
            caption={words.by[by]}
            columns={columnsOf(by)}
            rows={callbackGroups}
            rowKey={({ key }) => key}
            {...(by === "ORGANISATION"
              ? {}
              : {
                  rowHref: ({ key }: GroupRowFragment) =>
                    callbackUrls.cases(planId, by === "AGENCY" ? { agency: key } : { enumerator: key }),
                })}
            loading={loading}
            empty={<EmptyState title={words.noGroups} />}
          />
        )}
      </Loaded>
      <p className={styles["note"]}>{words.doubtfulHint}</p>
      {by === "ENUMERATOR" && <p className={styles["note"]}>{words.reviewHint}</p>}
    </section>
  );
}
