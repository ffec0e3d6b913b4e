import { Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { StatCards } from "@sipas/ui";
import { CallbackRate } from "../CallbackRate.tsx";
import { text } from "../text.vi.ts";
import type { CallbackFigureFragment, CallbackSummaryFragment } from "./overview.generated.ts";
import styles from "./Overview.module.css";

const words = text.overview;

/** How many were called, reached and confirmed: three things, each with its own base and formula. */
export function Rates({ summary }: { readonly summary: CallbackSummaryFragment }) {
  const rate = (key: string, label: string, formula: string, figure: CallbackFigureFragment) => ({
    key,
    label,
    value: <CallbackRate figure={figure} size="lg" />,
    sub: formula,
  });
  const { drawn, called, voided } = summary;
  return (
    <section aria-labelledby="rates" className={styles["part"]}>
      <Title order={2} id="rates">
        {words.rates}
      </Title>
      <StatCards
        className={styles["rates"]}
        items={[
          rate("called", words.called, words.calledFormula, summary.calledOfBallots),
          rate("reached", words.reached, words.reachedFormula, summary.reachedOfCalled),
          rate("confirmed", words.confirmed, words.confirmedFormula, summary.confirmedOfCalled),
          rate(
            "confirmedReached",
            words.confirmedReached,
            words.confirmedReachedFormula,
            summary.confirmedOfReached,
          ),
        ]}
      />
      <Title order={2}>{words.progress}</Title>
      <StatCards
        items={[
          { key: "drawn", label: words.drawn, value: formatCount(drawn) },
          { key: "done", label: words.done, value: formatCount(called) },
          { key: "left", label: words.left, value: formatCount(drawn - called) },
          { key: "voided", label: words.voided, value: formatCount(voided) },
        ]}
      />
    </section>
  );
}
