import {
  fatesBetween,
  type AgencyKind,
  type Block,
  type LineageEvent,
  type ServiceMode,
} from "../agency/index.ts";
import type { Day } from "../kernel/index.ts";
import type { PlanAgency, PlanContent, Quota } from "./plan.ts";

/** An agency as the new year's own roster lists it. */
type ListedAgency = Pick<PlanAgency, "agencyCode" | "block" | "serviceMode" | "modeReason">;

export interface RosterFacts {
  /** The roster of the new year; null while the year has none. */
  readonly roster: { readonly blocks: readonly Block[]; readonly agencies: readonly ListedAgency[] } | null;
  readonly events: readonly LineageEvent[];
  /** The day on which the earlier roster was true. */
  readonly after: Day;
  /** The day on which the new one is. */
  readonly until: Day;
  readonly kinds: ReadonlyMap<string, AgencyKind>;
  /** The criteria set of a mode in the new year; `earlier` is the one of the agency's predecessor. */
  readonly criteriaSetOf: (mode: ServiceMode, earlier: string | null) => string | null;
}

const COMMUNE_BLOCK: Block = { code: "COMMUNE", name: "Khối xã, phường" };

const OPEN_QUOTA: Quota = { official: null, reserve: null, takeAll: false };

/** What went into an agency of the new year: predecessors that it carries on whole, and those it has a part of. */
interface Origin {
  readonly whole: PlanAgency[];
  readonly parts: PlanAgency[];
}

/**
 * The roster of an earlier year as a proposal for a new one: agencies go on as who succeeds them, and the
 * quotas of those that merged are summed. Who was split or abolished is left out. The agencies are those of
 * the new year's own roster where there is one, else all successors: the parts of what was split come in with
 * open quotas, since nobody knows theirs, communes in a block of their own. A block without agencies is left out.
 */
export function cloneRoster(
  previous: Pick<PlanContent, "blocks" | "roster">,
  facts: RosterFacts,
): Pick<PlanContent, "blocks" | "roster"> {
  const origins = originsOf(previous.roster, facts);
  const listed =
    facts.roster?.agencies ?? [...origins].map(([code, origin]) => inherited(code, origin, facts.kinds));
  const roster = listed.map((row): PlanAgency => {
    const origin = origins.get(row.agencyCode);
    const model = origin && modelOf(row.agencyCode, origin);
    return {
      agencyCode: row.agencyCode,
      block: row.block,
      serviceMode: row.serviceMode,
      modeReasonCode:
        model?.serviceMode === row.serviceMode && model.modeReason === row.modeReason
          ? model.modeReasonCode
          : null,
      modeReason: row.modeReason,
      criteriaSetCode: facts.criteriaSetOf(row.serviceMode, model?.criteriaSetCode ?? null),
      frameSize: null,
      dossiers: null,
      quota: origin && origin.parts.length === 0 ? quotaOf(origin.whole) : OPEN_QUOTA,
    };
  });
  const used = new Set(roster.map(({ block }) => block));
  const known = facts.roster?.blocks ?? previous.blocks;
  const blocks = known.some(({ code }) => code === COMMUNE_BLOCK.code) ? known : [...known, COMMUNE_BLOCK];
  return { blocks: blocks.filter(({ code }) => used.has(code)), roster };
}

function originsOf(roster: readonly PlanAgency[], facts: RosterFacts): ReadonlyMap<string, Origin> {
  const codes = roster.map(({ agencyCode }) => agencyCode);
  const fates = fatesBetween(codes, facts.events, facts.after, facts.until);
  const origins = new Map<string, Origin>();
  for (const row of roster) {
    const { successors } = fates.get(row.agencyCode)!;
    for (const code of successors) {
      const origin = origins.get(code) ?? { whole: [], parts: [] };
      (successors.size === 1 ? origin.whole : origin.parts).push(row);
      origins.set(code, origin);
    }
  }
  return origins;
}

/** The predecessor that the agency is most like: itself, else the first it carries on. */
function modelOf(code: string, { whole, parts }: Origin): PlanAgency {
  const all = [...whole, ...parts];
  return all.find(({ agencyCode }) => agencyCode === code) ?? all[0]!;
}

function inherited(code: string, origin: Origin, kinds: RosterFacts["kinds"]): ListedAgency {
  const { agencyCode, block, serviceMode, modeReason } = modelOf(code, origin);
  const isNewCommune = kinds.get(code) === "COMMUNE" && kinds.get(agencyCode) !== "COMMUNE";
  return { agencyCode: code, block: isNewCommune ? COMMUNE_BLOCK.code : block, serviceMode, modeReason };
}

/** The quotas together; open where one is, all are asked only where all were. */
function quotaOf(rows: readonly PlanAgency[]): Quota {
  const sum = (field: "official" | "reserve") =>
    rows.reduce<number | null>((total, { quota }) => {
      const count = quota[field];
      return total === null || count === null ? null : total + count;
    }, 0);
  return {
    official: sum("official"),
    reserve: sum("reserve"),
    takeAll: rows.every(({ quota }) => quota.takeAll),
  };
}
