import { BALLOT_FORMS, formCodeOf } from "../../criteria/index.ts";
import type { PlanForm } from "../forms.ts";
import { CLOSING_OUTCOMES, DEFAULT_CALLBACK_RULE, type PlanAgency, type PlanContent } from "../plan.ts";
import { DEFAULT_METHOD } from "../method.ts";

/** An agency that the gate has nothing against. */
export const SOUND_AGENCY: PlanAgency = {
  agencyCode: "SYT",
  block: "DEPARTMENT",
  serviceMode: "IN_PERSON",
  modeReasonCode: "IN_PERSON",
  modeReason: "Cơ quan có thủ tục hành chính phát sinh hồ sơ trực tiếp",
  criteriaSetCode: "2025-DIRECT",
  frameSize: null,
  dossiers: null,
  quota: { official: 100, reserve: 10, takeAll: false },
};

/** A plan that the gate has nothing against, for tests to spoil. */
export const SOUND_PLAN: PlanContent = {
  year: 2025,
  decisionNumber: "100/QĐ-UBND",
  decisionDate: "2025-08-30",
  planNumber: "",
  planDate: null,
  supervision: "Ủy ban MTTQ Việt Nam tỉnh",
  legalBases: [
    {
      kind: "METHOD",
      number: "1/QĐ-UBND",
      title: "Đề án đo lường",
      inForceFrom: "2021-01-01",
      inForceTo: null,
    },
    {
      kind: "LAW",
      number: "2/QH",
      title: "Luật",
      inForceFrom: "2025-08-30",
      inForceTo: "2025-08-30",
    },
  ],
  windows: {
    transaction: { from: "2024-09-01", to: "2025-09-30" },
    frame: { from: "2025-09-01", to: "2025-09-30" },
    sample: { from: "2025-09-25", to: "2025-09-30" },
    fieldwork: { from: "2025-10-01", to: "2025-10-31" },
    entry: { from: "2025-10-01", to: "2025-11-10" },
    callback: { from: "2025-11-01", to: "2025-11-12" },
    scoring: { from: "2025-11-13", to: "2025-11-20" },
    report: { from: "2025-11-20", to: "2025-12-10" },
    publication: { from: "2025-12-10", to: "2025-12-31" },
  },
  ceasedRule: null,
  targets: [{ scope: "PROVINCE", code: null, minimum: "0.9" }],
  reserveRatio: "0.1",
  smallCell: 10,
  retentionUntil: "2026-12-31",
  method: DEFAULT_METHOD,
  callback: {
    ...DEFAULT_CALLBACK_RULE,
    consequences: CLOSING_OUTCOMES.map((outcome) => ({ outcome, consequence: "KEEP" })),
  },
  blocks: [{ code: "DEPARTMENT", name: "Khối sở, ban, ngành" }],
  roster: [
    SOUND_AGENCY,
    {
      ...SOUND_AGENCY,
      agencyCode: "BQLKCN",
      serviceMode: "ORGANISATION_SURVEYED",
      criteriaSetCode: "2025-ORGANISATION",
      quota: { official: null, reserve: null, takeAll: true },
    },
  ],
};

/** The forms of the sound plan's year, ready for it. */
export const SOUND_FORMS: readonly PlanForm[] = BALLOT_FORMS.map((form) => ({
  code: formCodeOf(SOUND_PLAN.year, form, 1),
  year: SOUND_PLAN.year,
  form,
  state: "VALIDATED",
  findings: [],
}));
