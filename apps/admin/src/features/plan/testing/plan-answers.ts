import { BALLOT_FORMS, formCodeOf } from "@sipas/domain/criteria";
import {
  DEFAULT_CALLBACK_RULE,
  DEFAULT_METHOD,
  DEFAULT_TARGETS,
  findIssueBlockers,
  OPEN_WINDOWS,
  type PlanContent,
  type PlanForm,
} from "@sipas/domain/plan";
import { viewerOf } from "../../../testing/viewer.ts";
import type { Role } from "@sipas/domain/access";

const names: Record<string, string> = { SNV: "Sở Nội vụ", STC: "Sở Tài chính", SYT: "Sở Y tế" };
const agencyNames = new Map(Object.entries(names));

/** The forms of two years, ready for a plan, newest first. */
export const planForms: readonly PlanForm[] = [2025, 2024].flatMap((year) =>
  BALLOT_FORMS.map((form) => {
    return { code: formCodeOf(year, form, 1), year, form, state: "VALIDATED" as const, findings: [] };
  }),
);

/** A draft as the server creates it, with three agencies. */
export const blankContent: PlanContent = {
  year: 2025,
  decisionNumber: "",
  decisionDate: null,
  planNumber: "",
  planDate: null,
  supervision: "",
  legalBases: [],
  windows: OPEN_WINDOWS,
  ceasedRule: null,
  targets: DEFAULT_TARGETS,
  reserveRatio: "0.1",
  smallCell: 10,
  retentionUntil: null,
  method: DEFAULT_METHOD,
  callback: DEFAULT_CALLBACK_RULE,
  blocks: [{ code: "DEPARTMENT", name: "Khối sở, ban, ngành" }],
  roster: Object.keys(names).map((agencyCode) => ({
    agencyCode,
    block: "DEPARTMENT",
    serviceMode: "IN_PERSON",
    modeReasonCode: null,
    modeReason: "Có hồ sơ trực tiếp",
    criteriaSetCode: "2025-DIRECT",
    frameSize: null,
    dossiers: null,
    quota: { official: null, reserve: null, takeAll: false },
  })),
};

interface Stored {
  readonly version?: number;
  readonly updatedBy?: string;
  readonly state?: "DRAFT" | "ISSUED";
}

/** The plan as the server answers with it. */
export function planAnswer(
  content: PlanContent,
  { version = 1, updatedBy = "Người Thử", state = "DRAFT" }: Stored = {},
) {
  return {
    __typename: "SurveyPlan",
    ...content,
    id: "p1",
    state,
    version,
    updatedBy,
    synthetic: false,
    province: { code: "SLA", name: "Tỉnh Sơn La", synthetic: false },
    roster: content.roster.map((row) => ({
      ...row,
      agency: { __typename: "Agency", code: row.agencyCode, name: names[row.agencyCode] },
    })),
    rosterCount: content.roster.length,
    officialQuota: content.roster.reduce((sum, { quota }) => sum + (quota.official ?? 0), 0),
    createdAt: "2025-09-01T02:00:00.000Z",
    updatedAt: "2025-09-01T02:00:00.000Z",
    issuedAt: state === "DRAFT" ? null : "2025-09-02T02:00:00.000Z",
    issuedBy: state === "DRAFT" ? null : updatedBy,
    rosterDigest: null,
    instrumentDigest: null,
    methodDigest: null,
    stages: [],
    cessations: [],
    issueBlockers:
      state === "DRAFT"
        ? findIssueBlockers(content, { otherIssuedPlan: null, agencyNames, cessations: [], forms: planForms })
        : [],
  };
}

/** What the page of a plan asks for besides the plan itself. */
export function pageAnswers(role: Role = "SURVEY_OFFICER") {
  return {
    viewer: viewerOf(role),
    ballotForms: {
      edges: planForms.map((form) => ({ node: { ...form, __typename: "FormVersion", id: form.code } })),
    },
    rosterYears: [],
  };
}

export function refusal(...problems: readonly { code: string; path: string; message: string }[]) {
  return { __typename: "Refusal", problems };
}
