import { Button, Checkbox, Stack, Textarea } from "@mantine/core";
import { MODE_REASON_LABELS, proposeServiceMode, SERVICE_MODE_LABELS } from "@sipas/domain/agency";
import { CountInput, Dialog, type CountValue } from "@sipas/ui";
import { useState } from "react";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import type { RowChange } from "./roster-rows.ts";
import { known } from "./sizing.ts";
import { text } from "./text.vi.ts";

const words = text.dossiers;
const MOST = 10_000_000;
const COUNTS = ["inPerson", "online", "users"] as const;

export interface DossierDialogProps {
  readonly row: RosterRowDraft | undefined;
  readonly onApply: (change: RowChange) => void;
  readonly onClose: () => void;
}

/** What an agency handled, and the service mode that this asks for. */
export function DossierDialog({ row, onApply, onClose }: DossierDialogProps) {
  return row ? <DossierForm key={row.agencyCode} row={row} onApply={onApply} onClose={onClose} /> : null;
}

function DossierForm({ row, onApply, onClose }: DossierDialogProps & { readonly row: RosterRowDraft }) {
  const [providesService, setProvides] = useState(row.dossiers?.providesService ?? true);
  const [counts, setCounts] = useState<Readonly<Record<(typeof COUNTS)[number], CountValue>>>({
    inPerson: row.dossiers?.inPerson ?? null,
    online: row.dossiers?.online ?? null,
    users: row.dossiers?.users ?? null,
  });
  const [follows, setFollows] = useState(row.modeReasonCode !== "OTHER");
  const [reason, setReason] = useState(row.modeReasonCode === "OTHER" ? row.modeReason : "");
  const [tried, setTried] = useState(false);

  const read = { inPerson: count(counts.inPerson), online: count(counts.online), users: count(counts.users) };
  const { inPerson, online, users } = read;
  const dossiers =
    inPerson === null || online === null || users === null
      ? null
      : { providesService, inPerson, online, users };
  const proposed = dossiers && proposeServiceMode(dossiers);
  const differs = proposed !== null && proposed.mode !== row.serviceMode;
  const needsReason = differs && !follows && reason.trim() === "";

  const apply = () => {
    setTried(true);
    if (!dossiers || !proposed || needsReason) return;
    if (differs && !follows) return onApply({ dossiers, modeReasonCode: "OTHER", modeReason: reason.trim() });
    onApply({
      dossiers,
      serviceMode: proposed.mode,
      modeReasonCode: proposed.reason,
      modeReason: MODE_REASON_LABELS[proposed.reason],
    });
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.openOf(row.agencyName)}
      footer={
        <>
          {row.dossiers && (
            <Button variant="default" onClick={() => onApply({ dossiers: null, modeReasonCode: null })}>
              {words.forget}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {text.tools.cancel}
          </Button>
          <Button onClick={apply}>{words.apply}</Button>
        </>
      }
    >
      <Stack>
        <Checkbox
          label={words.providesService}
          checked={providesService}
          onChange={(event) => setProvides(event.currentTarget.checked)}
        />
        {COUNTS.map((name) => (
          <CountInput
            key={name}
            label={words[name]}
            value={counts[name]}
            error={tried && read[name] === null ? words.wholeNumber : undefined}
            onChange={(value) => setCounts((before) => ({ ...before, [name]: value }))}
          />
        ))}
        {proposed && (
          <p role="status">
            {words.proposal(SERVICE_MODE_LABELS[proposed.mode], MODE_REASON_LABELS[proposed.reason])}
          </p>
        )}
        {differs && (
          <Checkbox
            label={words.follow}
            checked={follows}
            onChange={(event) => setFollows(event.currentTarget.checked)}
          />
        )}
        {differs && !follows && (
          <Textarea
            label={words.ownReason}
            value={reason}
            maxLength={500}
            error={tried && needsReason ? words.ownReasonMissing : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Stack>
    </Dialog>
  );
}

function count(typed: CountValue): number | null {
  const value = known(typed);
  return value === null || value > MOST ? null : value;
}
