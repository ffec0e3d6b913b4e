import type { Day } from "../kernel/index.ts";
import { fatesBetween, type LineageEvent } from "./lineage.ts";

/** Whether two years of an agency may stand side by side: as they are, with a note, or not at all. */
export const COMPARABILITIES = ["COMPARABLE", "WITH_NOTE", "BROKEN"] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** Why a comparison needs a note, or is broken. */
export const COMPARABILITY_REASONS = [
  "RENAMED",
  "MERGED",
  "FUNCTIONS_TRANSFERRED",
  "PREDECESSOR_NOT_MEASURED",
  "CRITERIA_REWORDED",
  "SPLIT",
  "ABOLISHED",
  "ESTABLISHED",
  "NOT_MEASURED",
  "CRITERIA_CHANGED",
] as const;
export type ComparabilityReason = (typeof COMPARABILITY_REASONS)[number];

const BREAKING: ReadonlySet<ComparabilityReason> = new Set([
  "SPLIT",
  "ABOLISHED",
  "ESTABLISHED",
  "NOT_MEASURED",
  "CRITERIA_CHANGED",
]);

/** How the questions of two years differ in meaning: not, in their words only, or in what they ask. */
export const CRITERIA_CHANGES = ["SAME", "REWORDED", "CHANGED"] as const;
export type CriteriaChange = (typeof CRITERIA_CHANGES)[number];

/** The agencies that a year measured, and with what. */
export interface MeasuredYear {
  readonly year: number;
  /** The day on which the year's list of agencies is true. */
  readonly day: Day;
  /** The code of the criteria set of each measured agency. */
  readonly criteriaSets: ReadonlyMap<string, string>;
}

/** What two years are compared by. */
export interface LineageFacts {
  readonly events: readonly LineageEvent[];
  /** Every agency of the registry that stood on the earlier year's day, measured or not. */
  readonly standing: Iterable<string>;
  readonly criteriaChange: (before: string, after: string) => CriteriaChange;
}

/** Agencies of two years that belong together: the figures of one side answer for the other's. */
export interface Succession {
  /** Codes measured in the earlier year. */
  readonly before: readonly string[];
  /** Codes measured in the later year. */
  readonly after: readonly string[];
  readonly comparability: Comparability;
  /** In the order of `COMPARABILITY_REASONS`; empty when comparable without a note. */
  readonly reasons: readonly ComparabilityReason[];
  /** What happened between, in order of time. */
  readonly events: readonly LineageEvent[];
  /** One of the events is not confirmed against its document. */
  readonly provisional: boolean;
}

/**
 * Parts the agencies of two years into groups that belong together and says of each whether its years
 * compare. Every measured agency of either year stands in exactly one group, so what holds for an
 * agency looking back holds for its predecessors looking ahead.
 *
 * One to one is comparable; a rename, a transfer of functions, a merge (compare with the answers of all
 * predecessors together), a predecessor that was not measured and reworded criteria ask for a note; a
 * split, an abolition, an establishment, an agency left out of one year, and criteria that ask something
 * else break the series. The rule is this project's reading, not a regulation.
 */
export function compareYears(
  before: MeasuredYear,
  after: MeasuredYear,
  facts: LineageFacts,
): readonly Succession[] {
  const standing = new Set([...facts.standing, ...before.criteriaSets.keys()]);
  const fates = fatesBetween(standing, facts.events, before.day, after.day);
  const groups = new Groups();
  for (const code of before.criteriaSets.keys()) groups.add(`<${code}`);
  for (const code of after.criteriaSets.keys()) groups.add(`>${code}`);
  for (const [code, { successors }] of fates) {
    for (const successor of successors) {
      if (before.criteriaSets.has(code) || after.criteriaSets.has(successor))
        groups.join(`<${code}`, `>${successor}`);
    }
  }
  return groups.all().flatMap((members) => {
    const origins = members.filter((name) => name.startsWith("<")).map((name) => name.slice(1));
    const reached = members.filter((name) => name.startsWith(">")).map((name) => name.slice(1));
    const measured = {
      before: origins.filter((code) => before.criteriaSets.has(code)),
      after: reached.filter((code) => after.criteriaSets.has(code)),
    };
    if (measured.before.length + measured.after.length === 0) return [];
    const events = [...new Set(origins.flatMap((code) => fates.get(code)!.events))];
    const born = facts.events.filter(
      ({ kind, day, to }) =>
        kind === "ESTABLISH" &&
        before.day < day &&
        day <= after.day &&
        to.some((code) => reached.includes(code)),
    );
    const all = [...events, ...born].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const found = findReasons({ origins, reached, measured, events, before, after, facts });
    const reasons = COMPARABILITY_REASONS.filter((reason) => found.has(reason));
    return [
      {
        ...measured,
        comparability: judge(reasons),
        reasons,
        events: all,
        provisional: all.some((event) => event.provisional),
      },
    ];
  });
}

function judge(reasons: readonly ComparabilityReason[]): Comparability {
  if (reasons.some((reason) => BREAKING.has(reason))) return "BROKEN";
  return reasons.length > 0 ? "WITH_NOTE" : "COMPARABLE";
}

interface Group {
  readonly origins: readonly string[];
  readonly reached: readonly string[];
  readonly measured: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly events: readonly LineageEvent[];
  readonly before: MeasuredYear;
  readonly after: MeasuredYear;
  readonly facts: LineageFacts;
}

function findReasons(group: Group): ReadonlySet<ComparabilityReason> {
  const { origins, reached, measured, events } = group;
  const found = new Set<ComparabilityReason>();
  const kinds = new Set(events.map(({ kind }) => kind));
  if (kinds.has("RENAME")) found.add("RENAMED");
  if (kinds.has("TRANSFER")) found.add("FUNCTIONS_TRANSFERRED");
  if (reached.length > 1) found.add("SPLIT");
  else if (origins.length > 1) found.add("MERGED");
  if (measured.after.length === 0) found.add(reached.length === 0 ? "ABOLISHED" : "NOT_MEASURED");
  if (measured.before.length === 0) found.add(origins.length === 0 ? "ESTABLISHED" : "NOT_MEASURED");
  else if (measured.before.length < origins.length) found.add("PREDECESSOR_NOT_MEASURED");
  for (const change of criteriaChanges(group)) {
    if (change === "CHANGED") found.add("CRITERIA_CHANGED");
    if (change === "REWORDED") found.add("CRITERIA_REWORDED");
  }
  return found;
}

function criteriaChanges({ measured, before, after, facts }: Group): readonly CriteriaChange[] {
  return measured.before.flatMap((earlier) =>
    measured.after.map((later) =>
      facts.criteriaChange(before.criteriaSets.get(earlier)!, after.criteriaSets.get(later)!),
    ),
  );
}

/** Names that belong together, in the order in which they were first seen. */
class Groups {
  readonly #parents = new Map<string, string>();

  add(name: string): void {
    if (!this.#parents.has(name)) this.#parents.set(name, name);
  }

  join(one: string, other: string): void {
    this.add(one);
    this.add(other);
    this.#parents.set(this.#rootOf(other), this.#rootOf(one));
  }

  all(): readonly (readonly string[])[] {
    return [...Map.groupBy(this.#parents.keys(), (name) => this.#rootOf(name)).values()];
  }

  #rootOf(name: string): string {
    const parent = this.#parents.get(name)!;
    return parent === name ? name : this.#rootOf(parent);
  }
}
