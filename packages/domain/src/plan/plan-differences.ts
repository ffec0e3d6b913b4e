import { compareYears, LINEAGE_KIND_LABELS, type LineageEvent, type Succession } from "../agency/index.ts";
import { formatDay, type Day } from "../kernel/index.ts";
import type { AgencyNames } from "./agency-names.ts";
import type { PlanAgency, PlanContent } from "./plan.ts";
import { factsOf, type PlanFact } from "./plan-facts.ts";

/** What became of the agencies of one plan in another. */
export const ROSTER_CHANGES = ["MERGED", "SPLIT", "NEW", "GONE", "STAYS"] as const;
export type RosterChangeKind = (typeof ROSTER_CHANGES)[number];

export const ROSTER_CHANGE_LABELS: Record<RosterChangeKind, string> = {
  STAYS: "Vẫn được đánh giá",
  MERGED: "Sáp nhập",
  SPLIT: "Chia, tách",
  NEW: "Mới có trong danh sách",
  GONE: "Không còn trong danh sách",
};

/** Agencies of two plans that belong together, and what is different about them. */
export interface RosterChange {
  readonly kind: RosterChangeKind;
  readonly before: readonly PlanAgency[];
  readonly after: readonly PlanAgency[];
  readonly otherBlock: boolean;
  readonly otherMode: boolean;
  /** What happened between, in words: "Sáp nhập, hợp nhất 01/03/2025". */
  readonly events: readonly string[];
  /** One of the events is not confirmed against its document. */
  readonly provisional: boolean;
}

export interface BallotTotals {
  readonly agencies: number;
  /** Without the agencies that are asked in full. */
  readonly official: number;
  readonly reserve: number;
  readonly takeAll: number;
}

export interface BlockChange {
  readonly code: string;
  readonly name: string;
  readonly before: BallotTotals;
  readonly after: BallotTotals;
}

/** A fact that the two plans tell differently; null where one of them does not tell it. */
export interface FactChange extends Omit<PlanFact, "value"> {
  readonly before: string | null;
  readonly after: string | null;
}

export interface PlanDifferences {
  readonly roster: readonly RosterChange[];
  /** The blocks of either plan, those of the later first. */
  readonly blocks: readonly BlockChange[];
  readonly total: Omit<BlockChange, "code" | "name">;
  readonly facts: readonly FactChange[];
}

export interface DifferenceFacts {
  readonly events: readonly LineageEvent[];
  /** The days on which the two rosters are true. */
  readonly beforeDay: Day;
  readonly afterDay: Day;
  readonly names: AgencyNames;
}

/**
 * What the later plan says otherwise than the earlier: the rosters by lineage, every agency of either in exactly
 * one row; ballots by block and in all; of everything else only what differs. Numbers and dates of documents
 * differ every year and are not told.
 */
export function comparePlans(
  before: PlanContent,
  after: PlanContent,
  facts: DifferenceFacts,
): PlanDifferences {
  return {
    roster: rosterChanges(before, after, facts),
    blocks: blockChanges(before, after),
    total: { before: totalsOf(before.roster), after: totalsOf(after.roster) },
    facts: factChanges(factsOf(before, facts.names), factsOf(after, facts.names)),
  };
}

function rosterChanges(
  before: PlanContent,
  after: PlanContent,
  facts: DifferenceFacts,
): readonly RosterChange[] {
  const measured = ({ year, roster }: PlanContent, day: Day) => ({
    year,
    day,
    criteriaSets: new Map(
      roster.map(({ agencyCode, criteriaSetCode }) => [agencyCode, criteriaSetCode ?? ""]),
    ),
  });
  const groups = compareYears(measured(before, facts.beforeDay), measured(after, facts.afterDay), {
    events: facts.events,
    standing: [],
    criteriaChange: () => "SAME",
  });
  const rows = { before: byCode(before), after: byCode(after) };
  return groups
    .map((group) => changeOf(group, rows))
    .toSorted((a, b) => ROSTER_CHANGES.indexOf(a.kind) - ROSTER_CHANGES.indexOf(b.kind));
}

interface Rows {
  readonly before: ReadonlyMap<string, PlanAgency>;
  readonly after: ReadonlyMap<string, PlanAgency>;
}

function changeOf(group: Succession, rows: Rows): RosterChange {
  const before = group.before.map((code) => rows.before.get(code)!);
  const after = group.after.map((code) => rows.after.get(code)!);
  const differs = (field: "block" | "serviceMode") =>
    before.length > 0 && after.some((row) => before.every((earlier) => earlier[field] !== row[field]));
  return {
    kind: kindOf(before.length, after.length),
    before,
    after,
    otherBlock: differs("block"),
    otherMode: differs("serviceMode"),
    events: [
      ...new Set(group.events.map(({ kind, day }) => `${LINEAGE_KIND_LABELS[kind]} ${formatDay(day)}`)),
    ],
    provisional: group.provisional,
  };
}

function kindOf(before: number, after: number): RosterChangeKind {
  if (before === 0) return "NEW";
  if (after === 0) return "GONE";
  if (after > 1) return "SPLIT";
  return before > 1 ? "MERGED" : "STAYS";
}

function blockChanges(before: PlanContent, after: PlanContent): readonly BlockChange[] {
  const names = new Map([...before.blocks, ...after.blocks].map(({ code, name }) => [code, name]));
  const codes = new Set([...after.blocks, ...before.blocks].map(({ code }) => code));
  const within = (code: string, { roster }: PlanContent) =>
    totalsOf(roster.filter(({ block }) => block === code));
  return [...codes].map((code) => ({
    code,
    name: names.get(code) ?? code,
    before: within(code, before),
    after: within(code, after),
  }));
}

function totalsOf(roster: readonly PlanAgency[]): BallotTotals {
  const sum = (field: "official" | "reserve") =>
    roster.reduce((total, { quota }) => total + (quota.takeAll ? 0 : (quota[field] ?? 0)), 0);
  return {
    agencies: roster.length,
    official: sum("official"),
    reserve: sum("reserve"),
    takeAll: roster.filter(({ quota }) => quota.takeAll).length,
  };
}

function factChanges(before: readonly PlanFact[], after: readonly PlanFact[]): readonly FactChange[] {
  const idOf = ({ part, key }: PlanFact) => `${part}|${key}`;
  const earlier = new Map(before.map((row) => [idOf(row), row]));
  const later = new Map(after.map((row) => [idOf(row), row]));
  return [...new Map([...later, ...earlier]).keys()].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    if (was?.value === is?.value) return [];
    const { part, key, label } = (is ?? was)!;
    return [{ part, key, label, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

function byCode({ roster }: PlanContent): ReadonlyMap<string, PlanAgency> {
  return new Map(roster.map((row) => [row.agencyCode, row]));
}
