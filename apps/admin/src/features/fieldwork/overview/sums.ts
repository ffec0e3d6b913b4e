import type { EnumeratorCountFragment } from "./overview.generated.ts";

const COUNTED = ["waiting", "issued", "collected", "failed", "lost", "held"] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

export interface AgencySum {
  readonly agencyCode: string;
  readonly name: string;
  readonly sum: Counts;
}

/** What several enumerators did together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = { waiting: 0, issued: 0, collected: 0, failed: 0, lost: 0, held: 0 };
  for (const count of counts) for (const name of COUNTED) sum[name] += count[name];
  return sum;
}

/** The sums of each agency, in the order that they come in. */
export function sumByAgency(counts: readonly EnumeratorCountFragment[]): readonly AgencySum[] {
  return [...Map.groupBy(counts, ({ agencyCode }) => agencyCode)].map(([agencyCode, own]) => ({
    agencyCode,
    name: own[0]!.agency.name,
    sum: sumOf(own),
  }));
}
