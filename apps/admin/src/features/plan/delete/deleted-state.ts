/** How the list learns, from the page that was left, which plan has just been deleted. */
export const deletedState = {
  of: (year: number) => ({ deletedPlanYear: year }),
  read: (state: unknown): number | null =>
    (state as { deletedPlanYear?: number } | null)?.deletedPlanYear ?? null,
};
