import { FORM_OF_MODE, FORM_OF_2024 } from "@sipas/domain/criteria";
import {
  DEFAULT_CALLBACK_RULE,
  DEFAULT_METHOD,
  DEFAULT_RESERVE_RATIO,
  DEFAULT_SMALL_CELL,
  DEFAULT_TARGETS,
  type BallotConsequence,
  type CallbackOutcome,
  type PlanAgency,
  type PlanContent,
  type Quota,
} from "@sipas/domain/plan";
import { AGENCIES_2024, BLOCKS_2024 } from "../reference/agencies-2024.ts";
import { DEMONSTRATION_COUNTS } from "./counts.ts";
import { LEGAL_BASES_2024 } from "./legal-bases.ts";

/** All 2,640 ballots counted in 2024, whatever the call said: the doubtful ones are kept with a note. */
const CONSEQUENCES_2024: Record<Exclude<CallbackOutcome, "CALL_BACK">, BallotConsequence> = {
  CONFIRMED: "KEEP",
  PARTLY_CONFIRMED: "KEEP_FLAGGED",
  DENIED: "KEEP_FLAGGED",
  WRONG_NUMBER: "KEEP_FLAGGED",
  UNREACHABLE: "KEEP_FLAGGED",
  REFUSED: "KEEP_FLAGGED",
  NEEDS_INTERPRETER: "KEEP_FLAGGED",
};

/**
 * The plan of the demonstration year, Sơn La 2024. From the documents of the year: number and date
 * of the Decision, the method's basis, the transaction and the callback window, the share called
 * (810 of 2,640), who supervises, the least index of 90 %, the roster, the take-all of BQLKCN. Invented: all
 * other windows, the day to which personal data are kept, quotas, the reserve ratio, floors and attempts. The consequences put into words what was done.
 */
export const DEMONSTRATION_PLAN: PlanContent = {
  year: 2024,
  decisionNumber: "1804/QĐ-UBND",
  decisionDate: "2024-08-30",
  planNumber: "",
  planDate: null,
  supervision: "Ủy ban MTTQ Việt Nam tỉnh, Hội Cựu chiến binh tỉnh",
  legalBases: LEGAL_BASES_2024,
  windows: {
    transaction: { from: "2023-09-01", to: "2024-09-30" },
    frame: { from: "2024-09-03", to: "2024-10-02" },
    sample: { from: "2024-10-03", to: "2024-10-04" },
    fieldwork: { from: "2024-10-07", to: "2024-10-29" },
    entry: { from: "2024-10-14", to: "2024-10-31" },
    callback: { from: "2024-11-01", to: "2024-11-12" },
    scoring: { from: "2024-11-13", to: "2024-11-20" },
    report: { from: "2024-11-20", to: "2024-12-10" },
    publication: { from: "2024-12-11", to: "2025-01-31" },
  },
  ceasedRule: null,
  targets: DEFAULT_TARGETS,
  reserveRatio: DEFAULT_RESERVE_RATIO,
  smallCell: DEFAULT_SMALL_CELL,
  retentionUntil: "2025-12-31",
  method: DEFAULT_METHOD,
  callback: {
    ...DEFAULT_CALLBACK_RULE,
    share: "0.3068",
    consequences: DEFAULT_CALLBACK_RULE.consequences.map(({ outcome }) => ({
      outcome,
      consequence: outcome === "CALL_BACK" ? null : CONSEQUENCES_2024[outcome],
    })),
  },
  blocks: BLOCKS_2024,
  roster: AGENCIES_2024.map(({ agencyCode, block, serviceMode, modeReason }): PlanAgency => ({
    agencyCode,
    block,
    serviceMode,
    modeReasonCode: null,
    modeReason,
    criteriaSetCode: FORM_OF_2024[FORM_OF_MODE[serviceMode]].code,
    frameSize: null,
    dossiers: null,
    quota: quotaOf(agencyCode),
  })),
};

/** As many official ballots as came back, and a tenth in reserve, rounded up; no reserve where all are asked. */
function quotaOf(agencyCode: string): Quota {
  const official = DEMONSTRATION_COUNTS.find((counts) => counts.agencyCode === agencyCode)!.ballots;
  const takeAll = agencyCode === "BQLKCN";
  return { official, reserve: takeAll ? 0 : Math.ceil(official / 10), takeAll };
}
