import { useQuery } from "@apollo/client/react";
import { formatCount } from "@sipas/domain/kernel";
import { RUN_CHANGE_CAUSE_LABELS } from "@sipas/domain/scoring";
import { NotFoundState } from "@sipas/ui";
import { Facts } from "../../../lib/Facts.tsx";
import { formatInstant } from "../../../lib/formats.ts";
import { Loaded } from "../../../lib/Loaded.tsx";
import { text } from "../text.vi.ts";
import { CompareRunsDocument, type ComparedRunFragment, type CompareRunsQuery } from "./compare.generated.ts";
import styles from "./Comparison.module.css";
import { AgencyChanges, IndexChanges } from "./ChangeTables.tsx";

type Compared = NonNullable<CompareRunsQuery["compareScoreRuns"]>;
const words = text.compare;

export function Comparison(variables: { readonly run: string; readonly with: string }) {
  const result = useQuery(CompareRunsDocument, { variables });
  return (
    <Loaded result={result}>
      {({ compareScoreRuns: compared }) =>
        compared ? <SideBySide compared={compared} /> : <NotFoundState title={words.missing} />
      }
    </Loaded>
  );
}

function SideBySide({ compared }: { readonly compared: Compared }) {
  const { before, after, equal, causes, province, blocks, agencies } = compared;
  const scopes = [
    { key: "province", name: words.province, index: province },
    ...blocks.map(({ block, index }) => ({ key: block.code, name: block.name, index })),
  ];
  return (
    <>
      <div className={styles["runs"]}>
        <RunFacts run={before} />
        <RunFacts run={after} />
      </div>
      <section aria-labelledby="why">
        <h2 id="why">{words.why}</h2>
        {equal && <p>{words.equal}</p>}
        {causes.length === 0 ? (
          <p>{equal ? words.sameInput : words.noCause}</p>
        ) : (
          <ul>
            {causes.map(({ cause, detail }) => (
              <li key={`${cause} ${detail}`}>
                <strong>{RUN_CHANGE_CAUSE_LABELS[cause]}</strong>: {detail}
              </li>
            ))}
          </ul>
        )}
      </section>
      <IndexChanges before={before.number} after={after.number} scopes={scopes} />
      <AgencyChanges before={before.number} after={after.number} agencies={agencies} />
    </>
  );
}

function RunFacts({ run }: { readonly run: ComparedRunFragment }) {
  const name = text.runs.name(run.number);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <Facts
        items={[
          { label: text.runs.at, value: formatInstant(run.createdAt) },
          { label: text.runs.by, value: run.createdBy },
          { label: text.runs.state, value: run.provisional ? text.provisional : text.runs.final },
          { label: text.runs.ballots, value: formatCount(run.validBallots) },
          { label: words.void, value: formatCount(run.voidBallots) },
        ]}
      />
    </section>
  );
}
