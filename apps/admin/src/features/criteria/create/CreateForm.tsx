import { Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { BALLOT_FORM_LABELS, BALLOT_FORMS, FORM_STATE_LABELS, type BallotForm } from "@sipas/domain/criteria";
import { fieldId } from "@sipas/ui";
import { useState, type FormEvent } from "react";
import { useNavigate } from "react-router";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { optionsOf } from "../../../lib/options.ts";
import { useCommand } from "../../../lib/use-command.ts";
import { text } from "../text.vi.ts";
import { criteriaUrls } from "../urls.ts";
import { CreateBallotFormDocument, type FormSourcesQuery } from "./create-form.generated.ts";

const words = text.create;

type KnownForm = FormSourcesQuery["ballotForms"]["edges"][number]["node"];

export interface CreateFormProps {
  /** Newest year first. */
  readonly forms: readonly KnownForm[];
  readonly onClose: () => void;
}

/** The draft of a year's form: a copy of another of its kind, mostly the year's before. */
export function CreateForm({ forms, onClose }: CreateFormProps) {
  const [form, setForm] = useState<BallotForm>("DIRECT");
  const ofKind = forms.filter((one) => one.form === form);
  const [typed, setTyped] = useState(() => String((forms[0]?.year ?? 2024) + 1));
  const [chosen, choose] = useState<string | null>(null);
  const command = useCommand(CreateBallotFormDocument);
  const navigate = useNavigate();
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;
  const from = ofKind.find(({ code }) => code === chosen)?.code ?? ofKind[0]?.code ?? null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (year === null) return;
    const outcome = await command.run((idempotencyKey) => ({ input: { year, form, from, idempotencyKey } }));
    if (outcome.kind === "done") await navigate(criteriaUrls.edit(outcome.value.code));
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
          value={typed}
          error={problemAt(command.problems, "year") ?? (year === null ? words.notYear : undefined)}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          id={fieldId("form")}
          label={text.list.form}
          data={optionsOf(BALLOT_FORMS, BALLOT_FORM_LABELS)}
          value={form}
          error={problemAt(command.problems, "form")}
          onChange={(event) => {
            const kind = BALLOT_FORMS.find((one) => one === event.currentTarget.value);
            if (kind) setForm(kind);
          }}
        />
        <NativeSelect
          id={fieldId("from")}
          label={words.from}
          description={words.fromHint}
          inputWrapperOrder={["label", "input", "error", "description"]}
          data={ofKind.map(({ code, state }) => ({
            value: code,
            label: words.source(code, FORM_STATE_LABELS[state]),
          }))}
          value={from ?? ""}
          error={problemAt(command.problems, "from")}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={command.busy}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={command.busy} disabled={year === null}>
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
