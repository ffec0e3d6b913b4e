import { Paper } from "@mantine/core";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { ballotUrls } from "../../ballot/urls.ts";
import { CriteriaTable } from "../contents/CriteriaTable.tsx";
import { ScoreValue } from "../figures/ScoreValue.tsx";
import { inSentence } from "../ranking/ranks.ts";
import { text } from "../text.vi.ts";
import { AgencyLevels } from "./AgencyLevels.tsx";
import styles from "./AgencyDetail.module.css";
import type { AgencyDetailFragment, RunAgenciesQuery } from "./agency-result.generated.ts";

export interface AgencyDetailProps {
  readonly score: AgencyDetailFragment;
  readonly run: NonNullable<RunAgenciesQuery["scoreRun"]>;
}

const words = text.agency;

/** The index of one agency, its places, and everything under it down to the answers of each criterion. */
export function AgencyDetail({ score, run }: AgencyDetailProps) {
  const { agency, block, figure, rank, blockRank, ballots } = score;
  const ranked = run.agencies.filter((other) => other.rank !== null);
  const inBlock = ranked.filter((other) => other.block.code === block.code);
  const place = (value: number | null) => (value === null ? text.ranking.unranked : words.rank(value));
  return (
    <div className={styles["detail"]}>
      <Paper withBorder p="lg" component="section" aria-labelledby="agency" className={styles["head"]}>
        <div>
          <h2 id="agency" className={styles["name"]}>
            {agency.name}
          </h2>
          <p className={styles["note"]}>{BALLOT_FORM_LABELS[score.form]}</p>
        </div>
        <ScoreValue figure={figure} size="lg" />
        {run.method.index !== "POOLED_ANSWERS" && <p className={styles["note"]}>{words.mean}</p>}
        <StatCards
          items={[
            {
              key: "rank",
              label: words.rankAll,
              value: place(rank),
              sub: words.rankOf(formatCount(ranked.length)),
            },
            {
              key: "blockRank",
              label: words.rankBlock(inSentence(block.name)),
              value: place(blockRank),
              sub: words.rankOf(formatCount(inBlock.length)),
            },
            {
              key: "ballots",
              label: words.ballots,
              value: formatCount(ballots),
              href: ballotUrls.list(run.plan.id, { agency: agency.code, validity: "VALID" }),
            },
          ]}
        />
        <AgencyLevels score={score} />
      </Paper>
      {score.contents.map((content) => (
        <section key={content.code} aria-label={content.name} className={styles["content"]}>
          <div className={styles["contentHead"]}>
            <h3>{content.name}</h3>
            <ScoreValue figure={content.figure} size="md" align="end" />
          </div>
          <CriteriaTable name={content.name} criteria={content.criteria} titled={false} />
        </section>
      ))}
    </div>
  );
}
