import { text } from "./text.vi.ts";

/** The parts of the form, in the order in which a plan is written. */
export const FORM_SECTIONS = [
  "decision",
  "legalBases",
  "windows",
  "targets",
  "terms",
  "method",
  "callback",
  "blocks",
  "roster",
] as const;
export type FormSectionName = (typeof FORM_SECTIONS)[number];

export const SECTIONS = [...FORM_SECTIONS, "gate"] as const;
export type SectionName = (typeof SECTIONS)[number];

export const SECTION_LABELS: Record<SectionName, string> = text.sections;

export const SHORT_SECTION_LABELS: Record<SectionName, string> = text.shortSections;

/** Fields that stand in a part of another name than theirs. */
const PART_OF_FIELD: Readonly<Record<string, SectionName>> = {
  year: "decision",
  decisionNumber: "decision",
  decisionDate: "decision",
  planNumber: "decision",
  planDate: "decision",
  supervision: "decision",
  ceasedRule: "windows",
  reserveRatio: "terms",
  smallCell: "terms",
  retentionUntil: "terms",
};

/** Where the field of a problem's path is filled in. */
export function sectionOf(path: string): SectionName {
  const [first = ""] = path.split(".");
  const part = PART_OF_FIELD[first];
  if (part) return part;
  return FORM_SECTIONS.find((name) => name === first) ?? "gate";
}
