import { can, type Role } from "@sipas/domain/access";
import { expect, it } from "vitest";
import {
  closedUpTo,
  issuedPlan,
  releaseAs,
  runAs,
  settledField,
  stagesAs,
  wholeSample,
} from "../testing/plan-answer.ts";
import { nextSteps } from "./next-step.ts";
import type { PlanCardFragment } from "./plan-card.generated.ts";

type Change = Partial<PlanCardFragment>;

const stepsFor = (role: Role, change: Change) =>
  nextSteps({ ...issuedPlan, ...change }, (action) => can({ role }, action));
const sampled = { ...issuedPlan.sampleTotals!, ...wholeSample };
const settled = { ...issuedPlan.fieldworkTotals!, ...settledField };
const calls = (called: number) => ({ ...issuedPlan.callbackTotals!, drawn: 792, called });
const blocker = { __typename: "Problem", code: "QUOTA_MISSING" } as const;
const scoring = stagesAs({ ...closedUpTo("CALLBACK"), SCORE: "OPEN" });
const publishing = stagesAs({ ...closedUpTo("SCORE"), PUBLISH: "OPEN" });

/** The year of a survey officer, from its draft to its public page. */
const YEAR: readonly [string, Change, readonly string[]][] = [
  ["a draft with gaps", { state: "DRAFT", issueBlockers: [blocker, blocker] }, ["Hoàn thiện dự thảo"]],
  ["a whole draft", { state: "DRAFT" }, ["Ban hành kế hoạch"]],
  ["an issued plan", { stages: stagesAs(closedUpTo("PREPARE")) }, ["Nạp danh sách mẫu"]],
  [
    "a sample of some agencies",
    { stages: stagesAs({ SAMPLE: "OPEN" }), sampleTotals: { ...sampled, agencies: 31 } },
    ["Nạp danh sách mẫu"],
  ],
  [
    "a sample of all agencies",
    { stages: stagesAs({ SAMPLE: "OPEN" }), sampleTotals: sampled },
    ["Chốt danh sách và mẫu", "Nạp danh sách mẫu"],
  ],
  [
    "nothing handed out yet",
    { stages: stagesAs({ SAMPLE: "CLOSED", FIELDWORK: "OPEN" }) },
    ["Nạp kết quả phát, thu phiếu"],
  ],
  [
    "ballots come back",
    {
      stages: stagesAs({ SAMPLE: "CLOSED", FIELDWORK: "OPEN" }),
      fieldworkTotals: { ...settled, held: 40, collected: 2600 },
    },
    ["Nạp kết quả phát, thu phiếu", "Nhập phiếu"],
  ],
  [
    "all ballots are settled and in",
    {
      stages: stagesAs({ SAMPLE: "CLOSED", FIELDWORK: "OPEN", BALLOTS: "OPEN" }),
      fieldworkTotals: settled,
      ballotCount: 2640,
    },
    ["Chốt phát, thu phiếu", "Nạp kết quả phát, thu phiếu"],
  ],
  [
    "some ballots are not entered",
    {
      stages: stagesAs({ ...closedUpTo("FIELDWORK"), BALLOTS: "OPEN" }),
      fieldworkTotals: settled,
      ballotCount: 2600,
    },
    ["Nhập phiếu"],
  ],
  [
    "every ballot is entered",
    {
      stages: stagesAs({ ...closedUpTo("FIELDWORK"), BALLOTS: "OPEN" }),
      fieldworkTotals: settled,
      ballotCount: 2640,
    },
    ["Chốt nhập phiếu"],
  ],
  ["entry is closed", { stages: stagesAs(closedUpTo("BALLOTS")) }, ["Rút thăm phúc tra"]],
  [
    "calls are made",
    { stages: stagesAs({ ...closedUpTo("BALLOTS"), CALLBACK: "OPEN" }), callbackTotals: calls(700) },
    ["Theo dõi phúc tra"],
  ],
  [
    "all calls are made",
    { stages: stagesAs({ ...closedUpTo("BALLOTS"), CALLBACK: "OPEN" }), callbackTotals: calls(792) },
    ["Chốt phúc tra"],
  ],
  ["only a provisional run", { stages: scoring, latestScoreRun: runAs(true) }, ["Tính chỉ số"]],
  ["a final run", { stages: scoring, latestScoreRun: runAs(false) }, ["Ghi nhận quyết định công bố"]],
  [
    "recorded by another",
    { stages: publishing, release: releaseAs("RECORDED", false) },
    ["Xác nhận công bố"],
  ],
  [
    "recorded by oneself",
    { stages: publishing, release: releaseAs("RECORDED", true) },
    ["Xem hồ sơ công bố"],
  ],
  ["published", { state: "PUBLISHED", release: releaseAs("PUBLISHED", true) }, ["Xem trang công bố"]],
];

it.each(YEAR)("leads the officer on from: %s", (_name, change, labels) => {
  expect(stepsFor("SURVEY_OFFICER", change).map(({ label }) => label)).toEqual(labels);
});

/** What the others may do where an officer would do something. */
const OTHERS: readonly [Role, Change, readonly string[]][] = [
  ["DIRECTOR", { stages: stagesAs({ SAMPLE: "OPEN" }), sampleTotals: sampled }, []],
  ["DIRECTOR", { stages: publishing, release: releaseAs("RECORDED", false) }, ["Xác nhận công bố"]],
  ["FIELD_COORDINATOR", { stages: stagesAs({ SAMPLE: "OPEN" }) }, []],
  [
    "FIELD_COORDINATOR",
    { stages: stagesAs({ FIELDWORK: "OPEN" }), fieldworkTotals: settled },
    ["Nạp kết quả phát, thu phiếu"],
  ],
  ["DATA_ENTRY", { stages: stagesAs({ SAMPLE: "OPEN" }), fieldworkTotals: null }, []],
  ["DATA_ENTRY", { stages: stagesAs({ FIELDWORK: "OPEN" }), fieldworkTotals: null }, ["Nhập phiếu"]],
  ["DATA_ENTRY", { stages: stagesAs(closedUpTo("BALLOTS")), fieldworkTotals: null }, []],
  ["AGENCY_VIEWER", { stages: stagesAs({ FIELDWORK: "OPEN" }), fieldworkTotals: null }, []],
];

it.each(OTHERS)("offers %s only what they may do (%#)", (role, change, labels) => {
  expect(stepsFor(role, change).map(({ label }) => label)).toEqual(labels);
});

it("says what is missing and where to go, under the stage it belongs to", () => {
  expect(stepsFor("SURVEY_OFFICER", { state: "DRAFT", issueBlockers: [blocker, blocker] })).toEqual([
    {
      stage: "PREPARE",
      label: "Hoàn thiện dự thảo",
      hint: "còn 2 việc phải làm trước khi ban hành",
      href: "/plans/p1",
    },
  ]);
  const field = {
    stages: stagesAs({ SAMPLE: "CLOSED", FIELDWORK: "OPEN" }),
    fieldworkTotals: { ...settled, waiting: 3, held: 40, collected: 2600 },
  };
  expect(stepsFor("SURVEY_OFFICER", field)).toEqual([
    {
      stage: "FIELDWORK",
      label: "Nạp kết quả phát, thu phiếu",
      hint: "3 người chưa được phát, 40 phiếu điều tra viên đang giữ",
      href: "/fieldwork/import?plan=p1",
    },
    {
      stage: "BALLOTS",
      label: "Nhập phiếu",
      hint: "còn 2.600 phiếu thu về chưa nhập",
      href: "/ballots/import?plan=p1",
    },
  ]);
});
