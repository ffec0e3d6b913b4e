/** How long one step may take: seconds on an idle machine, minutes on one that is ten times slower. */
export const patienceMs = 120_000;
