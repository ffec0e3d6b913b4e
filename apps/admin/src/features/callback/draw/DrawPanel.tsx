import { Button, Paper, TextInput, Title } from "@mantine/core";
import { formatCount } from "@sipas/domain/kernel";
import { ConfirmDialog, GateChecklist } from "@sipas/ui";
import { useState } from "react";
import { CommandNotice, problemAt } from "../../../lib/CommandNotice.tsx";
import { useCommand, type Problem } from "../../../lib/use-command.ts";
import { useCan } from "../../../session/viewer-context.ts";
import { text } from "../text.vi.ts";
import { DrawCallbacksDocument } from "./draw.generated.ts";
import styles from "./DrawPanel.module.css";
import { sharePercent } from "./share-percent.ts";

export interface DrawPanelProps {
  readonly planId: string;
  readonly rule: { readonly share: string; readonly floorAgency: number; readonly floorEnumerator: number };
  readonly blockers: readonly Problem[];
}

const words = text.draw;

/** Draws the ballots to call from a seed that people saw come about. */
export function DrawPanel({ planId, rule, blockers }: DrawPanelProps) {
  const can = useCan();
  const [seed, setSeed] = useState("");
  const [asked, setAsked] = useState(false);
  const command = useCommand(DrawCallbacksDocument, { refetchQueries: ["CallbackOverview"] });
  const draw = async () => {
    await command.run((idempotencyKey) => ({ input: { planId, seed, idempotencyKey } }));
    setAsked(false);
  };
  const ready = blockers.length === 0;
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="draw" className={styles["panel"]}>
      <Title order={2} id="draw">
        {words.title}
      </Title>
      <p>
        {words.rule(
          sharePercent(rule.share),
          formatCount(rule.floorAgency),
          formatCount(rule.floorEnumerator),
        )}
      </p>
      <GateChecklist
        title={words.gate}
        blockers={blockers.map(({ code, path, message }) => ({ key: `${code}|${path}`, message }))}
      />
      {ready && can("callback.draw") && (
        <form
          className={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
          }}
        >
          <TextInput
            label={words.seed}
            description={words.seedHint}
            value={seed}
            error={problemAt(command.problems, "seed")}
            onChange={(event) => setSeed(event.currentTarget.value)}
          />
          <Button type="submit" disabled={seed.trim() === ""}>
            {words.draw}
          </Button>
          <CommandNotice command={command} />
        </form>
      )}
      <ConfirmDialog
        opened={asked}
        busy={command.busy}
        title={words.confirmTitle}
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={() => setAsked(false)}
        onConfirm={() => void draw()}
      >
        <p>
          {words.seed}: <strong>{seed}</strong>
        </p>
        <ul>
          {words.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Paper>
  );
}
