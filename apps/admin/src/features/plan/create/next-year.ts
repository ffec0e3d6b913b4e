interface KnownPlan {
  readonly year: number;
  readonly state: string;
}

/** The year a new plan is most likely for: the one after the last issued plan; this year when none is issued. */
export function nextYear(plans: readonly KnownPlan[], thisYear: number): number {
  const issued = plans.filter(({ state }) => state !== "DRAFT").map(({ year }) => year);
  return issued.length > 0 ? Math.max(...issued) + 1 : thisYear;
}
