import type { Block } from "../agency/index.ts";
import type { PlanAgency, PlanContent } from "./plan.ts";

/** Ballots of a group of agencies. */
export interface AllotmentTotals {
  readonly agencies: number;
  readonly official: number;
  readonly reserve: number;
  /** Expected of agencies whose whole frame is asked; nothing is allotted to them. */
  readonly takeAll: number;
  /** Agencies for which no number has been written down yet. */
  readonly open: number;
}

export interface AllotmentBlock {
  readonly block: Block;
  readonly rows: readonly PlanAgency[];
  readonly totals: AllotmentTotals;
}

/** The ballots that a plan allots, block by block, and in all. */
export interface Allotment {
  readonly blocks: readonly AllotmentBlock[];
  readonly totals: AllotmentTotals;
}

/**
 * How the plan allots its ballots: agencies in the order of the roster under their blocks in the order
 * of the plan. A block without agencies is left out; an agency whose block the plan does not name stands
 * in a last group under the block's code, so that no agency is ever missing from the table. What
 * is not written down yet counts as nothing and is told in `open`; ballots are counted, never rounded.
 */
export function allotBallots({ blocks, roster }: Pick<PlanContent, "blocks" | "roster">): Allotment {
  const named = new Set(blocks.map(({ code }) => code));
  const unnamed = [...new Set(roster.map(({ block }) => block))].filter((code) => !named.has(code));
  const groups = [...blocks, ...unnamed.map((code) => ({ code, name: code }))];
  return {
    blocks: groups
      .map((block) => ({ block, rows: roster.filter((row) => row.block === block.code) }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ block, rows }) => ({ block, rows, totals: totalsOf(rows) })),
    totals: totalsOf(roster),
  };
}

function totalsOf(rows: readonly PlanAgency[]): AllotmentTotals {
  const sum = (count: (row: PlanAgency) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    agencies: rows.length,
    official: sum(({ quota }) => (quota.takeAll ? 0 : (quota.official ?? 0))),
    reserve: sum(({ quota }) => (quota.takeAll ? 0 : (quota.reserve ?? 0))),
    takeAll: sum(({ quota }) => (quota.takeAll ? (quota.official ?? 0) : 0)),
    open: rows.filter(({ quota }) => quota.official === null).length,
  };
}
