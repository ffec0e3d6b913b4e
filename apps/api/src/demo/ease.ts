import type { BallotForm } from "@sipas/domain/criteria";

const procedure = [1200, -900, 300, 600, -2300];
const officials = [2000, 600, 0, -600, -1500, 900];
const result = [-2400, 600, 300, 1100];
const feedback = [1100, 300, -400, 0, -1300];

/**
 * How easily each criterion satisfies, against the others of its content: courtesy pleases most,
 * deadlines and replies to feedback least. Invented, in the unit of `chance`.
 */
export const EASE: Record<BallotForm, Readonly<Record<string, readonly number[]>>> = {
  DIRECT: { access: [-400, -1300, 300, 1400], procedure, officials, result, feedback },
  ONLINE: { access: [1100, 100, -1700], procedure, officials, result, feedback },
  ORGANISATION: {
    officials: [1900, 200, -700, 400, 600],
    coordination: [-600, 1300, -1600],
    feedback: [1200, 400, -200, -1500],
  },
};
