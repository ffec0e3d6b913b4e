import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { ballotHeaderOf } from "@sipas/domain/ballot";
import { BALLOT_FORM_LABELS } from "@sipas/domain/criteria";
import { IconDownload } from "@tabler/icons-react";
import { csvText, saveCsv, type Separator } from "../../../lib/upload/csv-file.ts";
import { text } from "../text.vi.ts";
import styles from "./Files.module.css";
import { BallotTemplatesDocument, type TemplateFormFragment } from "./templates.generated.ts";

const words = text.upload.templates;

export interface TemplateButtonsProps {
  readonly planId: string;
  readonly separator: Separator;
}

/** An empty file of each form of the plan. */
export function TemplateButtons({ planId, separator }: TemplateButtonsProps) {
  const { data } = useQuery(BallotTemplatesDocument, { variables: { planId } });
  const save = (form: TemplateFormFragment) =>
    saveCsv(words.names[form.form], csvText([ballotHeaderOf(form)], separator));
  return (
    <>
      <p>{words.hint}</p>
      <ul className={styles["list"]} aria-label={words.title}>
        {data?.surveyPlan?.forms.map((form) => (
          <li key={form.form}>
            <Button
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden="true" />}
              onClick={() => save(form)}
            >
              {words.button(BALLOT_FORM_LABELS[form.form], form.criteriaCount, form.questions.length)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
