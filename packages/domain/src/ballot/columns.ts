import { criteriaOf, type BallotForm, type BallotFormVersion } from "../criteria/index.ts";

/** The words of the ballot file for the forms; the file alone has lower case. */
export const FORM_WORDS: Record<BallotForm, string> = {
  DIRECT: "direct",
  ONLINE: "online",
  ORGANISATION: "organisation",
};

export const REQUIRED_COLUMNS = ["serial", "agency", "form"] as const;
const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set(["validity", "enumerator", "expectation"]);
const OPTIONAL_FAMILIES = ["statement.", "expectation.", "demographic."];

/** Where a form finds its criteria in one file. */
export interface FormColumns {
  readonly form: BallotForm;
  /** Per criterion in the order of the form its column; -1 where the file has none. */
  readonly criteria: Int32Array;
  /** Columns of criteria that this form lacks: empty in every row of the form. */
  readonly foreign: Int32Array;
  readonly missing: readonly string[];
}

/** What the header of a ballot file says. */
export interface BallotColumns {
  readonly serial: number;
  readonly agency: number;
  readonly form: number;
  readonly validity: number;
  readonly enumerator: number;
  readonly forms: readonly FormColumns[];
  /** All columns of criteria of any form. */
  readonly criteria: Int32Array;
  readonly missing: readonly string[];
  readonly duplicates: readonly string[];
  readonly ignored: readonly string[];
}

function isKnown(name: string, criteria: ReadonlySet<string>): boolean {
  return (
    criteria.has(name) ||
    OPTIONAL_COLUMNS.has(name) ||
    REQUIRED_COLUMNS.some((required) => required === name) ||
    OPTIONAL_FAMILIES.some((family) => name.startsWith(family) && name.length > family.length)
  );
}

/**
 * Reads the header of a file with ballots of these forms by exact names, in any order; of a column that
 * comes twice the first is read.
 */
export function readColumns(names: readonly string[], forms: readonly BallotFormVersion[]): BallotColumns {
  const codesOf = new Map(forms.map((form) => [form.form, criteriaOf(form).map(({ code }) => code)]));
  const all = new Set([...codesOf.values()].flat());
  const place = new Map<string, number>();
  const duplicates = new Set<string>();
  for (const [column, name] of names.entries()) {
    if (!place.has(name)) place.set(name, column);
    else if (isKnown(name, all)) duplicates.add(name);
  }
  const columnOf = (name: string) => place.get(name) ?? -1;
  const criteria = [...all].filter((code) => place.has(code));
  return {
    serial: columnOf("serial"),
    agency: columnOf("agency"),
    form: columnOf("form"),
    validity: columnOf("validity"),
    enumerator: columnOf("enumerator"),
    forms: [...codesOf].map(([form, codes]) => ({
      form,
      criteria: Int32Array.from(codes, columnOf),
      foreign: Int32Array.from(criteria.filter((code) => !codes.includes(code)).map(columnOf)),
      missing: codes.filter((code) => !place.has(code)),
    })),
    criteria: Int32Array.from(criteria, columnOf),
    missing: REQUIRED_COLUMNS.filter((name) => !place.has(name)),
    duplicates: [...duplicates],
    ignored: names.filter((name) => !isKnown(name, all)),
  };
}
