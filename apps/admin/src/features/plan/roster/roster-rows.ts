import { MODE_REASON_LABELS, proposeServiceMode, type Block, type ServiceMode } from "@sipas/domain/agency";
import { CRITERIA_COUNTS, partsOfFormCode } from "@sipas/domain/criteria";
import { formatCount } from "@sipas/domain/kernel";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { fold } from "./fold.ts";
import { text } from "./text.vi.ts";
import type { RegistryQuery } from "./registry.generated.ts";

export type RowChange = Partial<RosterRowDraft>;
/** The form that a service mode calls for in the year, by its code. */
export type CodeOfMode = (mode: ServiceMode) => string | null;
export type KnownAgency = RegistryQuery["roster"]["edges"][number]["node"];

/**
 * The row after a change; a new mode brings its criteria set and its reason along unless the change names
 * them, and an agency that is asked in full takes no reserve.
 */
export function changeRow(row: RosterRowDraft, change: RowChange, codeOf: CodeOfMode): RosterRowDraft {
  const set =
    change.serviceMode && change.serviceMode !== row.serviceMode
      ? { criteriaSetCode: codeOf(change.serviceMode), ...reasonOf(row, change.serviceMode) }
      : {};
  const changed = { ...row, ...set, ...change };
  const touchesReserve = "takeAll" in change || "reserve" in change;
  return changed.takeAll && touchesReserve ? { ...changed, reserve: null } : changed;
}

/** What a form is called where its year is known: by the number of its criteria, and its version from the second on. */
export function setName(code: string, year?: number): string {
  const parts = partsOfFormCode(code);
  if (!parts) return code;
  const name = text.setOf(formatCount(CRITERIA_COUNTS[parts.form]));
  const notes = [
    ...(year === undefined || year === parts.year ? [] : [text.setYear(parts.year)]),
    ...(parts.version === 1 ? [] : [text.setVersion(parts.version)]),
  ];
  return [name, ...notes].join(", ");
}

/** The codes of the year's forms, and of the one that is chosen although it is another year's. */
export function formsToChoose(
  forms: readonly { readonly code: string; readonly year: number }[],
  year: number,
  chosen: string | null,
): readonly string[] {
  const codes = forms.filter((form) => form.year === year).map(({ code }) => code);
  return chosen === null || codes.includes(chosen) ? codes : [...codes, chosen];
}

/** By the counted dossiers the rule's own reason, or, against them, a person's, which they still have to word. */
function reasonOf(
  { dossiers, modeReason }: RosterRowDraft,
  mode: RosterRowDraft["serviceMode"],
): Pick<RosterRowDraft, "modeReasonCode" | "modeReason"> {
  if (dossiers === null) return { modeReasonCode: null, modeReason };
  const proposed = proposeServiceMode(dossiers);
  if (proposed.mode === mode) {
    return { modeReasonCode: proposed.reason, modeReason: MODE_REASON_LABELS[proposed.reason] };
  }
  const isRule = Object.values(MODE_REASON_LABELS).includes(modeReason);
  return { modeReasonCode: "OTHER", modeReason: isRule ? "" : modeReason };
}

/** What a block is called in the plan. */
export function blockName(blocks: readonly Block[], wanted: string): string {
  return blocks.find(({ code }) => code === wanted)?.name ?? wanted;
}

/** A row as the registry knows the agency, its quotas still open. */
export function rowOf(
  { agency, block, serviceMode, modeReason }: KnownAgency,
  codeOf: CodeOfMode,
): RosterRowDraft {
  return {
    agencyCode: agency.code,
    agencyName: agency.name,
    block: block.code,
    serviceMode,
    modeReasonCode: null,
    modeReason,
    criteriaSetCode: codeOf(serviceMode),
    frameSize: null,
    dossiers: null,
    official: null,
    reserve: null,
    takeAll: false,
  };
}

/** The places of the rows that the filter lets through. */
export function shownPlaces(
  rows: readonly RosterRowDraft[],
  { search, block }: { readonly search: string | null; readonly block: string | null },
): readonly number[] {
  const wanted = search ? fold(search) : "";
  return rows.flatMap((row, place) => {
    const found = fold(`${row.agencyCode} ${row.agencyName}`).includes(wanted);
    return found && (block === null || row.block === block) ? [place] : [];
  });
}

export interface RosterTotals {
  readonly agencies: number;
  /** People who used the services, as far as they are counted. */
  readonly frame: number;
  readonly official: number;
  readonly reserve: number;
  readonly takeAll: number;
  /** Ballots expected of the agencies that are asked in full. */
  readonly expected: number;
}

/** Sums of what are numbers; ballots of agencies that are asked in full are expected, not allotted. */
export function totalsOf(rows: readonly RosterRowDraft[]): RosterTotals {
  const sum = (column: "official" | "reserve") =>
    rows.reduce((total, row) => total + (row.takeAll ? 0 : Number(row[column]) || 0), 0);
  return {
    agencies: rows.length,
    frame: rows.reduce((total, { frameSize }) => total + (Number(frameSize) || 0), 0),
    official: sum("official"),
    reserve: sum("reserve"),
    takeAll: rows.filter(({ takeAll }) => takeAll).length,
    expected: rows.reduce((total, row) => total + (row.takeAll ? Number(row.official) || 0 : 0), 0),
  };
}
