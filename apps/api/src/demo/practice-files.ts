import { ballotHeaderOf, cellOfOptions } from "@sipas/domain/ballot";
import {
  BALLOT_FORMS,
  criteriaOf,
  FORM_OF_MODE,
  type BallotForm,
  type Choices,
  type Question,
} from "@sipas/domain/criteria";
import { FIELDWORK_COLUMNS, formatSerial } from "@sipas/domain/fieldwork";
import { SAMPLE_COLUMNS } from "@sipas/domain/sample";
import { PRACTICE_FORMS } from "../reference/forms.ts";
import { PRACTICE_AGENCIES, PRACTICE_YEAR } from "../reference/practice-province.ts";
import { PRACTICE_PROVINCE } from "../reference/provinces.ts";
import { chance } from "./chance.ts";
import { csvFile, type DemonstrationFile } from "./csv-file.ts";
import { inventName } from "./names.ts";
import { PRACTICE_PLAN } from "./practice-plan.ts";

interface PracticeUnit {
  readonly agencyCode: string;
  readonly form: BallotForm;
  readonly unit: string;
  readonly list: "official" | "reserve";
  readonly position: number;
  /** From 1 in the order in which serials are printed: official units first, then the reserve. */
  readonly number: number;
}

const LISTS = ["official", "reserve"] as const;

const UNITS: readonly PracticeUnit[] = LISTS.flatMap((list) =>
  PRACTICE_AGENCIES.flatMap(({ agencyCode, serviceMode }) => {
    const { quota } = PRACTICE_PLAN.roster.find((row) => row.agencyCode === agencyCode)!;
    return Array.from({ length: quota[list]! }, (_, index) => ({
      agencyCode,
      form: FORM_OF_MODE[serviceMode],
      unit: `${list === "official" ? "CT" : "DP"}-${index + 1}`,
      list,
      position: index + 1,
    }));
  }),
).map((unit, index) => ({ ...unit, number: index + 1 }));

/** The second official unit is away; the first reserve unit of its agency is asked instead. */
const FAILED = UNITS[1]!;
const INSTEAD = UNITS.find(({ list, agencyCode }) => list === "reserve" && agencyCode === FAILED.agencyCode)!;
const ISSUED = UNITS.filter((unit) => unit.list === "official" || unit === INSTEAD);

/**
 * The files that a newcomer needs to carry the practice plan from its sample to its ballots, in the
 * order in which they are taken. Invented, and called so by their names.
 */
export function practiceFiles(): readonly DemonstrationFile[] {
  return [
    csvFile("gia-dinh-1-mau.csv", SAMPLE_COLUMNS, UNITS.map(sampleRow)),
    csvFile("gia-dinh-2-phat-thu.csv", FIELDWORK_COLUMNS, ISSUED.map(fieldworkRow)),
    ...BALLOT_FORMS.map((form) =>
      csvFile(
        `gia-dinh-3-phieu-${form.toLowerCase()}.csv`,
        ballotHeaderOf(PRACTICE_FORMS[form]),
        ISSUED.filter((unit) => unit.form === form && unit !== FAILED).map(ballotRow),
      ),
    ),
  ];
}

function serialOf({ number }: PracticeUnit): string {
  return formatSerial({ provinceCode: PRACTICE_PROVINCE.code, year: PRACTICE_YEAR, number });
}

/** Two enumerators, one for each half of the units. */
function enumeratorOf({ position }: PracticeUnit): string {
  return position % 2 === 1 ? "DTV-01" : "DTV-02";
}

function sampleRow(unit: PracticeUnit): readonly string[] {
  const sex = chance("practice", unit.number) % 2 === 0 ? "MALE" : "FEMALE";
  const phone = `0100${String(900_000 + unit.number).padStart(6, "0")}`;
  const { agencyCode, list, position, number } = unit;
  const name = inventName(sex, false, "practice", number);
  const enumerator = enumeratorOf(unit);
  return [
    agencyCode,
    unit.unit,
    list,
    String(position),
    "",
    enumerator,
    `Xã Mẫu ${enumerator.slice(-1)}`,
    name,
    phone,
    `Bản ${number} (giả định)`,
  ];
}

function fieldworkRow(unit: PracticeUnit): readonly string[] {
  const row = [serialOf(unit), unit.agencyCode, unit.unit];
  if (unit === FAILED) return [...row, "failed", "away", "16/09/2026", "18/09/2026", ""];
  const issued = unit === INSTEAD ? "19/09/2026" : "16/09/2026";
  return [...row, "collected", "", issued, "21/09/2026", ""];
}

function ballotRow(unit: PracticeUnit): readonly string[] {
  const { agencyCode, form, number } = unit;
  const marks = criteriaOf(PRACTICE_FORMS[form]).map(({ code }) => markOf(number, code));
  const cells = PRACTICE_FORMS[form].questions.map((question) => cellOfOptions(choiceOf(number, question)));
  return [serialOf(unit), agencyCode, form.toLowerCase(), "valid", enumeratorOf(unit), ...marks, ...cells];
}

/** Mostly 4 and 5, seldom less. */
function markOf(number: number, code: string): string {
  const draw = chance("practice", number, code);
  return draw < 4500 ? "5" : draw < 8500 ? "4" : draw < 9500 ? "3" : "2";
}

/** What nobody in the practice province has to tell. */
const TROUBLES: ReadonlySet<string> = new Set(["LATE", "YES"]);

/** One of the options without trouble, so that nobody is asked what follows from it. */
function choiceOf(number: number, { code, askedIf, options }: Question): Choices[string] {
  if (askedIf !== null) return [];
  const open = options.filter((option) => !TROUBLES.has(option.code));
  return [open[chance("practice", number, code) % open.length]!.code];
}
