import { Button } from "@mantine/core";
import { ballotHeaderOf } from "@sipas/domain/ballot";
import {
  BALLOT_FORMS,
  BALLOT_FORM_LABELS,
  FORM_OF_2024,
  criteriaOf,
  type BallotForm,
} from "@sipas/domain/criteria";
import { IconDownload } from "@tabler/icons-react";
import { csvText, saveCsv, type Separator } from "../../../lib/upload/csv-file.ts";
import { text } from "../text.vi.ts";
import styles from "./Files.module.css";

const words = text.upload.templates;

/** An empty file of each form, made from its criteria set. */
export function TemplateButtons({ separator }: { readonly separator: Separator }) {
  const save = (form: BallotForm) => saveCsv(words.names[form], csvText([ballotHeaderOf(form)], separator));
  return (
    <>
      <p>{words.hint}</p>
      <ul className={styles["list"]} aria-label={words.title}>
        {BALLOT_FORMS.map((form) => (
          <li key={form}>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden="true" />}
              onClick={() => save(form)}
            >
              {words.button(
                BALLOT_FORM_LABELS[form],
                criteriaOf(FORM_OF_2024[form]).length,
                FORM_OF_2024[form].questions.length,
              )}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
