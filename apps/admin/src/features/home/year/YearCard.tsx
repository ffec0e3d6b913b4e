import { Paper, Title } from "@mantine/core";
import { formatDay } from "@sipas/domain/kernel";
import { PLAN_STATE_LABELS } from "@sipas/domain/plan";
import { StatusBadge, UiLink, type Tone } from "@sipas/ui";
import { useId, type ReactNode } from "react";
import { planUrls } from "../../plan/urls.ts";
import { text } from "../text.vi.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";
import styles from "./YearCard.module.css";

const tones: Record<PlanCardFragment["state"], Tone> = {
  DRAFT: "neutral",
  ISSUED: "accent",
  PUBLISHED: "ok",
};

interface YearCardProps {
  readonly plan: Pick<PlanCardFragment, "id" | "year" | "state" | "decisionNumber" | "decisionDate">;
  readonly children: ReactNode;
}

/** The frame of one survey year: its plan, state and Decision. */
export function YearCard({ plan, children }: YearCardProps) {
  const titleId = useId();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={titleId} className={styles["card"]}>
      <header className={styles["header"]}>
        <Title order={2} id={titleId}>
          <UiLink href={planUrls.plan(plan.id)}>{text.planTitle(plan.year)}</UiLink>
        </Title>
        <StatusBadge tone={tones[plan.state]}>{PLAN_STATE_LABELS[plan.state]}</StatusBadge>
        <p className={styles["decision"]}>{decisionOf(plan)}</p>
      </header>
      {children}
    </Paper>
  );
}

function decisionOf({ decisionNumber, decisionDate }: YearCardProps["plan"]): string {
  return decisionNumber && decisionDate
    ? text.decision(decisionNumber, formatDay(decisionDate))
    : text.noDecision;
}
