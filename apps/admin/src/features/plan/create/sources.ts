interface KnownPlan {
  readonly id: string;
  readonly year: number;
  readonly state: string;
}

/** The plans that one of `year` may start from, the likeliest first: issued before drafts, the newest year first. */
export function sourcesFor<T extends KnownPlan>(plans: readonly T[], year: number | null): readonly T[] {
  if (year === null) return [];
  const rank = ({ state }: KnownPlan) => (state === "DRAFT" ? 1 : 0);
  return plans.filter((plan) => plan.year < year).toSorted((a, b) => rank(a) - rank(b) || b.year - a.year);
}
