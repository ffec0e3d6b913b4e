import { frameDigest } from "../frame/index.ts";
import type { FrameUnit } from "../frame/index.ts";
import { compareBytewise, sha256Hex } from "../kernel/index.ts";
import { allocateProportionally } from "./allocation.ts";

/** How many units an agency's sample is to have; under take-all every unit of its frame is official. */
export type DrawQuota =
  | { readonly takeAll: true }
  | { readonly takeAll: false; readonly official: number; readonly reserve: number };

export interface DrawAgency {
  readonly code: string;
  readonly quota: DrawQuota;
}

export interface DrawnUnit {
  readonly unit: string;
  readonly stratum: string;
  /** The place within the stratum and the list, from 1: a reserve replaces in this order. */
  readonly order: number;
}

/** The sample of an agency; its lists are sorted by stratum bytewise, then by `order`. */
export interface AgencySample {
  readonly code: string;
  readonly official: readonly DrawnUnit[];
  readonly reserve: readonly DrawnUnit[];
  /** What the frame was too small for, of the whole quota; 0 and 0 under take-all. */
  readonly shortfall: { readonly official: number; readonly reserve: number };
}

/** What `sipas draw` prints. The order of the keys is part of the contract. */
export interface Sample {
  readonly frameDigest: string;
  readonly agencies: readonly AgencySample[];
}

/**
 * Draws the sample of a year; the same frame and seed give the same sample everywhere. In each
 * agency the official quota, cut to the units there are, is allocated to the strata in proportion
 * to their sizes, then the reserve quota, cut to the units left, in proportion to the units left.
 * In a stratum units stand in the order of the SHA-256 in hex of `seed|agency|unit`: the first are
 * official, the next reserve. Out: every agency in the given order, also one without units.
 *
 * The order of the units does not matter. They are sound as `FrameReader` hands them on: no
 * agency and unit twice, no `|` or line end in a text. An empty seed or a unit of an agency that is
 * not given throws: a caller's fault, never input.
 */
export function drawSample(
  agencies: readonly DrawAgency[],
  units: readonly FrameUnit[],
  seed: string,
): Sample {
  if (seed === "") throw new RangeError("a draw needs a seed");
  const frames = new Map<string, FrameUnit[]>(agencies.map(({ code }) => [code, []]));
  for (const unit of units) {
    const frame = frames.get(unit.agency);
    if (!frame) throw new RangeError("a unit of an agency that is not in the plan");
    frame.push(unit);
  }
  return {
    frameDigest: frameDigest(units),
    agencies: agencies.map((agency) => drawAgency(agency, frames.get(agency.code)!, seed)),
  };
}

interface Stratum {
  readonly name: string;
  /** In the order of the draw. */
  readonly units: readonly string[];
}

function drawAgency({ code, quota }: DrawAgency, frame: readonly FrameUnit[], seed: string): AgencySample {
  const strata = orderStrata(frame, seed);
  const sizes = strata.map(({ units }) => units.length);
  const asked = quota.takeAll ? { official: frame.length, reserve: 0 } : quota;
  const officials = Math.min(asked.official, frame.length);
  const reserves = Math.min(asked.reserve, frame.length - officials);
  const official = allocateProportionally(officials, sizes);
  const reserve = allocateProportionally(
    reserves,
    sizes.map((size, stratum) => size - official[stratum]!),
  );
  return {
    code,
    official: strata.flatMap((stratum, place) => listUnits(stratum, 0, official[place]!)),
    reserve: strata.flatMap((stratum, place) => listUnits(stratum, official[place]!, reserve[place]!)),
    shortfall: { official: asked.official - officials, reserve: asked.reserve - reserves },
  };
}

function orderStrata(frame: readonly FrameUnit[], seed: string): readonly Stratum[] {
  const ordered = frame
    .map(({ agency, unit, stratum }) => ({ unit, stratum, hash: sha256Hex(`${seed}|${agency}|${unit}`) }))
    .toSorted((a, b) => compareBytewise(a.hash, b.hash));
  const strata = Map.groupBy(ordered, ({ stratum }) => stratum);
  return [...strata]
    .map(([name, drawn]) => ({ name, units: drawn.map(({ unit }) => unit) }))
    .toSorted((a, b) => compareBytewise(a.name, b.name));
}

function listUnits({ name, units }: Stratum, from: number, count: number): readonly DrawnUnit[] {
  return units.slice(from, from + count).map((unit, place) => ({ unit, stratum: name, order: place + 1 }));
}
