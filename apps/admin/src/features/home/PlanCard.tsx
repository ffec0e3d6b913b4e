import { Paper, Title } from "@mantine/core";
import { formatDay } from "@sipas/domain/kernel";
import { PLAN_STATE_LABELS } from "@sipas/domain/plan";
import { StageTracker, StatCards, StatusBadge, UiLink, type Tone } from "@sipas/ui";
import { useId } from "react";
import { useToday } from "../../lib/use-today.ts";
import { stagesOf } from "../../lib/plan-stages.ts";
import { useCan } from "../../session/viewer-context.ts";
import { planUrls } from "../plan/urls.ts";
import { nextStep } from "./next-step.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import { figuresOf } from "./plan-figures.tsx";
import styles from "./PlanCard.module.css";
import { text } from "./text.vi.ts";

const tones: Record<PlanCardFragment["state"], Tone> = {
  DRAFT: "neutral",
  ISSUED: "accent",
  PUBLISHED: "ok",
};

/** One survey year at a glance: its state, counters, stages, and what waits to be done. */
export function PlanCard({ plan }: { readonly plan: PlanCardFragment }) {
  const titleId = useId();
  const step = nextStep(plan, useCan());
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={titleId} className={styles["card"]}>
      <header className={styles["header"]}>
        <Title order={2} id={titleId}>
          <UiLink href={planUrls.plan(plan.id)}>{text.planTitle(plan.year)}</UiLink>
        </Title>
        <StatusBadge tone={tones[plan.state]}>{PLAN_STATE_LABELS[plan.state]}</StatusBadge>
        <p className={styles["decision"]}>{decisionOf(plan)}</p>
      </header>
      <StatCards items={figuresOf(plan)} />
      <StageTracker label={text.stages(plan.year)} stages={stagesOf(plan)} today={useToday()} />
      <p className={styles["next"]}>
        <span className={styles["nextLabel"]}>{text.next}</span>
        <UiLink href={step.href}>{step.label}</UiLink>
      </p>
    </Paper>
  );
}

function decisionOf({ decisionNumber, decisionDate }: PlanCardFragment): string {
  return decisionNumber && decisionDate
    ? text.decision(decisionNumber, formatDay(decisionDate))
    : text.noDecision;
}
