import { Alert, Button, Group, Stack, TextInput } from "@mantine/core";
import { dayAt } from "@sipas/domain/kernel";
import { PLAN_STATE_LABELS } from "@sipas/domain/plan";
import { fieldId, UiLink } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { planUrls } from "../urls.ts";
import { CreateSurveyPlanDocument, type PlanYearsQuery } from "./create-plan.generated.ts";
import { nextYear } from "./next-year.ts";

const words = text.create;

type KnownPlan = PlanYearsQuery["surveyPlans"]["edges"][number]["node"];

export interface CreatePlanFormProps {
  readonly plans: readonly KnownPlan[];
  readonly onClose: () => void;
}

export function CreatePlanForm({ plans, onClose }: CreatePlanFormProps) {
  const [typed, setTyped] = useState(() => String(nextYear(plans, Number(dayAt(Date.now()).slice(0, 4)))));
  const command = useCommand(CreateSurveyPlanDocument);
  const navigate = useNavigate();
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;

  const ofYear = plans.filter((plan) => plan.year === year);
  const issued = ofYear.find(({ state }) => state !== "DRAFT");
  const draft = ofYear.find(({ state }) => state === "DRAFT");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (year === null) return;
    const outcome = await command.run((idempotencyKey) => ({ input: { year, idempotencyKey } }));
    if (outcome.kind === "done") await navigate(planUrls.plan(outcome.value.id));
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <CommandNotice command={command} />
        <TextInput
          id={fieldId("year")}
          label={words.year}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          maw="8rem"
          autoFocus
          value={typed}
          error={problemAt(command.problems, "year") ?? (year === null ? words.notYear : undefined)}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SameYear issued={issued} draft={draft} />
        <p>{words.hint}</p>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={command.busy}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            variant={issued ? "default" : "filled"}
            loading={command.busy}
            disabled={year === null}
          >
            {issued ? words.submitAnyway : words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SameYearProps {
  readonly issued: KnownPlan | undefined;
  readonly draft: KnownPlan | undefined;
}

/** Says which plan the year has already; a second draft is allowed, a second issued plan never. */
function SameYear({ issued, draft }: SameYearProps) {
  if (issued) {
    return (
      <Alert color="yellow" role="status" title={words.issuedTitle(issued.year)}>
        {words.issued(PLAN_STATE_LABELS[issued.state])}{" "}
        <UiLink href={planUrls.plan(issued.id)}>{words.openIssued}</UiLink>
      </Alert>
    );
  }
  if (!draft) return null;
  return (
    <Alert color="yellow" role="status">
      {words.drafted(draft.year)} <UiLink href={planUrls.plan(draft.id)}>{words.openDraft}</UiLink>
    </Alert>
  );
}
