import { CRITERIA_SET_OF_FORM, criteriaOf, type BallotForm } from "@sipas/domain/criteria";
import { demonstrationBallots } from "./ballots.ts";

/** A file of synthetic ballots as people upload them. */
export interface DemonstrationFile {
  readonly form: BallotForm;
  readonly name: string;
  /** The lines, header first, each with its line end. */
  readonly lines: readonly string[];
}

const NAMES: Record<BallotForm, string> = {
  DIRECT: "du-lieu-mo-phong-2024-truc-tiep.csv",
  ONLINE: "du-lieu-mo-phong-2024-truc-tuyen.csv",
  ORGANISATION: "du-lieu-mo-phong-2024-to-chuc.csv",
};

/** The ballots of the demonstration year as three files, one a form, in the columns that the ballot import reads. */
export function demonstrationFiles(): readonly DemonstrationFile[] {
  const ballots = demonstrationBallots();
  return Object.values(CRITERIA_SET_OF_FORM).map(({ form, ...set }) => {
    const codes = criteriaOf({ form, ...set }).map(({ code }) => code);
    return {
      form,
      name: NAMES[form],
      lines: [
        line(["serial", "agency", "form", "validity", "enumerator", ...codes]),
        ...ballots
          .filter((ballot) => ballot.form === form)
          .map((ballot) =>
            line([
              ballot.serial,
              ballot.agencyCode,
              form.toLowerCase(),
              "valid",
              ballot.enumerator,
              ...ballot.marks,
            ]),
          ),
      ],
    };
  });
}

function line(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}
