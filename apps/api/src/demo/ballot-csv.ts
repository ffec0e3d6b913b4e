import { ballotHeaderOf, cellOfOptions } from "@sipas/domain/ballot";
import { BALLOT_FORMS, FORM_OF_2024, type BallotForm } from "@sipas/domain/criteria";
import { demonstrationBallots, type DemonstrationBallot } from "./ballots.ts";
import { csvFile, type DemonstrationFile } from "./csv-file.ts";

const NAMES: Record<BallotForm, string> = {
  DIRECT: "du-lieu-mo-phong-2024-truc-tiep.csv",
  ONLINE: "du-lieu-mo-phong-2024-truc-tuyen.csv",
  ORGANISATION: "du-lieu-mo-phong-2024-to-chuc.csv",
};

/** The ballots of the demonstration year as three files, one a form, in the columns that the ballot import reads. */
export function demonstrationBallotFiles(): readonly DemonstrationFile[] {
  const ballots = demonstrationBallots();
  return BALLOT_FORMS.map((form) => {
    return csvFile(
      NAMES[form],
      ballotHeaderOf(FORM_OF_2024[form]),
      ballots.filter((ballot) => ballot.form === form).map(rowOf),
    );
  });
}

function rowOf({ serial, agencyCode, form, enumerator, marks, choices }: DemonstrationBallot) {
  const cells = FORM_OF_2024[form].questions.map(({ code }) => cellOfOptions(choices[code] ?? []));
  return [serial, agencyCode, form.toLowerCase(), "valid", enumerator, ...marks, ...cells];
}
