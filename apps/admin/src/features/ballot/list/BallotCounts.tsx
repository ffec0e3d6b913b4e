import { useQuery } from "@apollo/client/react";
import { BALLOT_VALIDITY_LABELS } from "@sipas/domain/ballot";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { ballotUrls } from "../urls.ts";
import styles from "./BallotCounts.module.css";
import { BallotCountsDocument } from "./ballots.generated.ts";

/** How many ballots the plan has; each number opens the ballots it counts. */
export function BallotCounts({ planId }: { readonly planId: string }) {
  const result = useQuery(BallotCountsDocument, { variables: { planId } });
  return (
    <Loaded result={result} lines={3}>
      {(counts) => {
        const card = (key: string, label: string, count: number, filter = {}) => ({
          key,
          label,
          value: formatCount(count),
          href: ballotUrls.list(planId, filter),
        });
        const total = counts.valid.totalCount + counts.void.totalCount;
        return (
          <StatCards
            className={styles["counts"]}
            items={[
              card("total", text.counts.total, total),
              card("valid", BALLOT_VALIDITY_LABELS.VALID, counts.valid.totalCount, { validity: "VALID" }),
              card("void", BALLOT_VALIDITY_LABELS.VOID, counts.void.totalCount, { validity: "VOID" }),
              card("direct", BALLOT_FORM_LABELS.DIRECT, counts.direct.totalCount, { form: "DIRECT" }),
              card("online", BALLOT_FORM_LABELS.ONLINE, counts.online.totalCount, { form: "ONLINE" }),
              card("organisation", BALLOT_FORM_LABELS.ORGANISATION, counts.organisation.totalCount, {
                form: "ORGANISATION",
              }),
            ]}
          />
        );
      }}
    </Loaded>
  );
}
