import { DISPOSITION_WORDS, FIELDWORK_COLUMNS, REASON_WORDS } from "@sipas/domain/fieldwork";
import { formatDay } from "@sipas/domain/kernel";
import { SAMPLE_COLUMNS } from "@sipas/domain/sample";
import { nameOfArea } from "./areas.ts";
import { csvFile, type DemonstrationFile } from "./csv-file.ts";
import { demonstrationIssues } from "./issues.ts";
import { demonstrationUnits } from "./units.ts";

/** The sample of the demonstration year in the columns that the sample import reads. */
export function demonstrationSampleFile(): DemonstrationFile {
  const rows = demonstrationUnits().map((unit) => [
    unit.agencyCode,
    unit.unit,
    unit.list.toLowerCase(),
    String(unit.position),
    "",
    unit.enumerator,
    nameOfArea(unit.district),
    unit.contact.fullName,
    unit.contact.phone,
    unit.contact.address,
  ]);
  return csvFile("du-lieu-mo-phong-2024-mau.csv", SAMPLE_COLUMNS, rows);
}

/** What became of every ballot that was handed out, in the columns that the fieldwork import reads. */
export function demonstrationFieldworkFile(): DemonstrationFile {
  const rows = demonstrationIssues().map((issue) => [
    issue.serial,
    issue.agencyCode,
    issue.unit,
    DISPOSITION_WORDS[issue.disposition],
    issue.reason === null ? "" : REASON_WORDS[issue.reason],
    formatDay(issue.issuedOn),
    formatDay(issue.settledOn!),
    "",
  ]);
  return csvFile("du-lieu-mo-phong-2024-phat-thu.csv", FIELDWORK_COLUMNS, rows);
}
