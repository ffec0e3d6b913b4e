import { FORM_OF_MODE, formCodeOf } from "@sipas/domain/criteria";
import {
  DEFAULT_CALLBACK_RULE,
  DEFAULT_METHOD,
  DEFAULT_RESERVE_RATIO,
  DEFAULT_SMALL_CELL,
  DEFAULT_TARGETS,
  type PlanContent,
} from "@sipas/domain/plan";
import { BLOCKS_2024 } from "../reference/agencies-2024.ts";
import { PRACTICE_AGENCIES, PRACTICE_YEAR } from "../reference/practice-province.ts";

/**
 * The practice plan: small, of an invented province on an invented legal basis. Three things are left
 * for the newcomer, which the gate lists: number and date of the Decision, and what a denial in the
 * callback does to a ballot.
 */
export const PRACTICE_PLAN: PlanContent = {
  year: PRACTICE_YEAR,
  decisionNumber: "",
  decisionDate: null,
  planNumber: "",
  planDate: null,
  supervision: "Ủy ban MTTQ Việt Nam tỉnh, Hội Cựu chiến binh tỉnh (giả định)",
  legalBases: [
    {
      kind: "METHOD",
      number: "00/QĐ-UBND (giả định)",
      title: "Quy định giả định về phương pháp đo lường sự hài lòng, chỉ để thực hành",
      inForceFrom: "2020-01-01",
      inForceTo: null,
    },
  ],
  windows: {
    transaction: { from: "2025-09-01", to: "2026-08-31" },
    frame: { from: "2026-09-01", to: "2026-09-10" },
    sample: { from: "2026-09-11", to: "2026-09-14" },
    fieldwork: { from: "2026-09-15", to: "2026-10-15" },
    entry: { from: "2026-09-20", to: "2026-10-20" },
    callback: { from: "2026-10-21", to: "2026-10-31" },
    scoring: { from: "2026-11-01", to: "2026-11-10" },
    report: { from: "2026-11-10", to: "2026-11-30" },
    publication: { from: "2026-12-01", to: "2026-12-31" },
  },
  ceasedRule: null,
  targets: DEFAULT_TARGETS,
  reserveRatio: DEFAULT_RESERVE_RATIO,
  smallCell: DEFAULT_SMALL_CELL,
  retentionUntil: "2027-12-31",
  method: DEFAULT_METHOD,
  callback: {
    ...DEFAULT_CALLBACK_RULE,
    floorAgency: 1,
    floorEnumerator: 1,
    consequences: DEFAULT_CALLBACK_RULE.consequences.map(({ outcome }) => ({
      outcome,
      consequence: outcome === "CONFIRMED" ? "KEEP" : outcome === "DENIED" ? null : "KEEP_FLAGGED",
    })),
  },
  blocks: BLOCKS_2024,
  roster: PRACTICE_AGENCIES.map(({ agencyCode, block, serviceMode, modeReason }) => ({
    agencyCode,
    block,
    serviceMode,
    modeReasonCode: null,
    modeReason,
    criteriaSetCode: formCodeOf(PRACTICE_YEAR, FORM_OF_MODE[serviceMode], 1),
    frameSize: 60,
    dossiers: null,
    quota: { official: 6, reserve: 2, takeAll: false },
  })),
};
