import type { Block } from "@sipas/domain/agency";
import { criteriaSetCodeOf } from "@sipas/domain/plan";
import type { RosterRowDraft } from "../draft/plan-draft.ts";
import { fold } from "./fold.ts";
import type { RegistryQuery } from "./registry.generated.ts";

export type RowChange = Partial<RosterRowDraft>;
export type KnownAgency = RegistryQuery["roster"]["edges"][number]["node"];

/**
 * The row after a change; a new mode brings its criteria set along unless the change names one, and an
 * agency that is asked in full takes no reserve.
 */
export function changeRow(row: RosterRowDraft, change: RowChange): RosterRowDraft {
  const set =
    change.serviceMode && change.serviceMode !== row.serviceMode
      ? { criteriaSetCode: criteriaSetCodeOf(change.serviceMode) }
      : {};
  const changed = { ...row, ...set, ...change };
  const touchesReserve = "takeAll" in change || "reserve" in change;
  return changed.takeAll && touchesReserve ? { ...changed, reserve: null } : changed;
}

/** What a block is called in the plan. */
export function blockName(blocks: readonly Block[], wanted: string): string {
  return blocks.find(({ code }) => code === wanted)?.name ?? wanted;
}

/** A row as the registry knows the agency, its quotas still open. */
export function rowOf({ agency, block, serviceMode, modeReason }: KnownAgency): RosterRowDraft {
  return {
    agencyCode: agency.code,
    agencyName: agency.name,
    block: block.code,
    serviceMode,
    modeReason,
    criteriaSetCode: criteriaSetCodeOf(serviceMode),
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
    official: sum("official"),
    reserve: sum("reserve"),
    takeAll: rows.filter(({ takeAll }) => takeAll).length,
    expected: rows.reduce((total, row) => total + (row.takeAll ? Number(row.official) || 0 : 0), 0),
  };
}
