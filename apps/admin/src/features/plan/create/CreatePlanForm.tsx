import { Alert, Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
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
import { sourcesFor } from "./sources.ts";

const words = text.create;
/** Chosen in place of a plan to start from. */
const blank = "";

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

  const [chosen, choose] = useState<string | null>(null);
  const sources = sourcesFor(plans, year);
  const isOffered = chosen === blank || sources.some(({ id }) => id === chosen);
  const source = isOffered && chosen !== null ? chosen : (sources[0]?.id ?? blank);

  const ofYear = plans.filter((plan) => plan.year === year);
  const issued = ofYear.find(({ state }) => state !== "DRAFT");
  const draft = ofYear.find(({ state }) => state === "DRAFT");

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (year === null) return;
    const outcome = await command.run((idempotencyKey) => ({
      input: { year, idempotencyKey, fromPlanId: source === blank ? null : source },
    }));
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
        {sources.length > 0 && (
          <NativeSelect
            id={fieldId("fromPlanId")}
            label={words.from}
            description={source === blank ? words.hint : words.fromHint}
            inputWrapperOrder={["label", "input", "error", "description"]}
            data={[
              ...sources.map((plan) => ({
                value: plan.id,
                label: words.fromPlan(plan.year, PLAN_STATE_LABELS[plan.state]),
              })),
              { value: blank, label: words.fromNothing },
            ]}
            value={source}
            error={problemAt(command.problems, "fromPlanId")}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )}
        {sources.length === 0 && <p>{words.hint}</p>}
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
