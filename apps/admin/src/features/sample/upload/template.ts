import { SAMPLE_COLUMNS } from "@sipas/domain/sample";
import type { SampleTemplateQuery } from "./template.generated.ts";

type Roster = NonNullable<SampleTemplateQuery["surveyPlan"]>["roster"];

/** A sample file with a row for every ballot allotted: agency, list and order are there, the rest is to be filled in. */
export function sampleTemplate(roster: Roster): readonly (readonly string[])[] {
  const rows = roster.flatMap(({ agencyCode, quota }) => [
    ...rowsOf(agencyCode, "official", quota.official ?? 1),
    ...rowsOf(agencyCode, "reserve", quota.takeAll ? 0 : (quota.reserve ?? 0)),
  ]);
  return [SAMPLE_COLUMNS, ...rows];
}

function rowsOf(agency: string, list: string, count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => {
    const given: Readonly<Record<string, string>> = { agency, list, order: String(index + 1) };
    return SAMPLE_COLUMNS.map((column) => given[column] ?? "");
  });
}
