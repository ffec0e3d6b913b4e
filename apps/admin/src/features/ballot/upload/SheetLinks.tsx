import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { FORM_WORDS } from "@sipas/domain/ballot";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import { IconDownload } from "@tabler/icons-react";
import type { Separator } from "../../../lib/upload/csv-file.ts";
import { text } from "../text.vi.ts";
import { BallotSheetsDocument, type BallotSheetsQuery } from "./sheets.generated.ts";
import styles from "./Files.module.css";

export interface SheetLinksProps {
  readonly planId: string;
  readonly separator: Separator;
}

type FormEntry = BallotSheetsQuery["ballotEntry"]["forms"][number];

const words = text.upload.sheets;

/** A file of each form with the ballots that came back and are not entered; or why there is none. */
export function SheetLinks({ planId, separator }: SheetLinksProps) {
  const { data } = useQuery(BallotSheetsDocument, { variables: { planId } });
  if (!data) return null;
  const { forms } = data.ballotEntry;
  if (forms.every(({ collected }) => collected === 0)) return <p>{words.nothing}</p>;
  return (
    <>
      <p>{words.hint}</p>
      <ul className={styles["list"]} aria-label={words.title}>
        {forms.map((entry) => (
          <li key={entry.form}>
            <SheetLink planId={planId} separator={separator} entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SheetLink({ planId, separator, entry }: SheetLinksProps & { readonly entry: FormEntry }) {
  const { form, collected, awaited } = entry;
  const label = BALLOT_FORM_LABELS[form];
  if (collected === 0) return words.noneCollected(label);
  if (awaited === 0) return words.allEntered(label, formatCount(collected));
  return (
    <Button
      component="a"
      href={sheetAddress(planId, form, separator)}
      download
      leftSection={<IconDownload size={18} aria-hidden="true" />}
    >
      {words.awaited(label, formatCount(awaited))}
    </Button>
  );
}

function sheetAddress(planId: string, form: FormEntry["form"], separator: Separator): string {
  const query = new URLSearchParams({
    form: FORM_WORDS[form],
    ...(separator === ";" ? { separator: "semicolon" } : {}),
  });
  return `/api/plans/${encodeURIComponent(planId)}/ballot-sheet.csv?${query.toString()}`;
}
