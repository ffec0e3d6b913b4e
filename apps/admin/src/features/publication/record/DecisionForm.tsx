import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { isDay } from "@sipas/domain/kernel";
import { DayInput, fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import type { Command } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";

const words = text.record;

/** The Decision's particulars as they are typed; the date is "" while there is none. */
export interface TypedDecision {
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly signerName: string;
  readonly competenceLine: string;
}

export interface DecisionFormProps {
  readonly start: TypedDecision;
  readonly command: Pick<Command<object, object>, "phase" | "busy" | "problems" | "fault">;
  readonly submitLabel: string;
  readonly onSubmit: (decision: TypedDecision) => void;
  readonly onCancel?: () => void;
}

/** Number, date, competence line and signer of a signed Decision. */
export function DecisionForm({ start, command, submitLabel, onSubmit, onCancel }: DecisionFormProps) {
  const [typed, setTyped] = useState(start);
  const [unreadable, setUnreadable] = useState(false);
  const set = (field: keyof TypedDecision) => (value: string) => setTyped({ ...typed, [field]: value });
  const field = (name: keyof TypedDecision) => ({
    id: fieldId(name),
    value: typed[name],
    error: problemAt(command.problems, name),
  });
  const elsewhere = command.problems.filter(({ path }) => !(path in typed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUnreadable(typed.decisionDate !== "" && !isDay(typed.decisionDate));
    if (typed.decisionDate === "" || isDay(typed.decisionDate)) onSubmit(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <CommandNotice command={{ ...command, problems: elsewhere }} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            {...field("decisionNumber")}
            label={words.number}
            description={words.numberHint}
            autoComplete="off"
            maxLength={50}
            onChange={(event) => set("decisionNumber")(event.currentTarget.value)}
          />
          <DayInput
            {...field("decisionDate")}
            {...(unreadable ? { error: words.notDay } : {})}
            label={words.date}
            description={"\u00a0"}
            onChange={set("decisionDate")}
          />
          <TextInput
            {...field("competenceLine")}
            label={words.competence}
            description={words.competenceHint}
            autoComplete="off"
            maxLength={100}
            onChange={(event) => set("competenceLine")(event.currentTarget.value)}
          />
          <TextInput
            {...field("signerName")}
            label={words.signer}
            description={"\u00a0"}
            autoComplete="off"
            maxLength={100}
            onChange={(event) => set("signerName")(event.currentTarget.value)}
          />
        </SimpleGrid>
        <Group gap="sm">
          <Button type="submit" loading={command.busy}>
            {submitLabel}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel} disabled={command.busy}>
              {words.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
