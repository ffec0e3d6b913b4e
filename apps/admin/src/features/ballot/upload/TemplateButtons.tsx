import { Button } from "@mantine/core";
import {
  BALLOT_FORMS,
  BALLOT_FORM_LABELS,
  CRITERIA_SET_OF_FORM,
  criteriaOf,
  questionsOf,
  type BallotForm,
} from "@sipas/domain/criteria";
import { IconDownload } from "@tabler/icons-react";
import { csvText, saveCsv, type Separator } from "../../../lib/upload/csv-file.ts";
import { SeparatorChoice } from "../../../lib/upload/SeparatorChoice.tsx";
import { text } from "../text.vi.ts";
import { templateHeader } from "./template.ts";
import styles from "./TemplateButtons.module.css";

export interface TemplateButtonsProps {
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
}

const words = text.upload;

/** An empty file of each form, made from its criteria set. */
export function TemplateButtons({ separator, onSeparator }: TemplateButtonsProps) {
  const save = (form: BallotForm) =>
    saveCsv(words.templateNames[form], csvText([templateHeader(CRITERIA_SET_OF_FORM[form])], separator));
  return (
    <div className={styles["templates"]} role="group" aria-label={words.templates}>
      <ul className={styles["list"]}>
        {BALLOT_FORMS.map((form) => (
          <li key={form}>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden="true" />}
              onClick={() => save(form)}
            >
              {words.template(
                BALLOT_FORM_LABELS[form],
                criteriaOf(CRITERIA_SET_OF_FORM[form]).length,
                questionsOf(form).length,
              )}
            </Button>
          </li>
        ))}
      </ul>
      <SeparatorChoice value={separator} onChange={onSeparator} />
    </div>
  );
}
