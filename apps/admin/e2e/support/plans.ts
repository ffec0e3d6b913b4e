import type { Page } from "playwright-core";
import { ask } from "./ask.ts";
import { readyForms } from "./forms.ts";

const content = `
  year decisionNumber decisionDate planNumber planDate supervision
  legalBases { kind number title inForceFrom inForceTo }
  windows {
    transaction { from to } frame { from to } sample { from to } fieldwork { from to } entry { from to }
    callback { from to } scoring { from to } report { from to } publication { from to }
  }
  ceasedRule targets { scope code minimum } reserveRatio smallCell retentionUntil
  method { index block province satisfied rounding { digits mode } }
  callback { share floorAgency floorEnumerator attempts statements consequences { outcome consequence } }
  blocks { code name }
  roster {
    agencyCode block serviceMode modeReasonCode modeReason criteriaSetCode frameSize
    dossiers { providesService inPerson online users } quota { official reserve takeAll }
  }`;

interface Plan {
  readonly id: string;
  readonly year: number;
  readonly version: number;
}

/** What a plan of a test has otherwise than its pattern. */
type Change = (content: PlanContent) => PlanContent;

interface RosterRow {
  readonly agencyCode: string;
  readonly block: string;
  readonly criteriaSetCode: string;
}

interface PlanContent {
  readonly blocks: readonly { readonly code: string }[];
  readonly roster: readonly RosterRow[];
  readonly callback: object;
}

/** The id of the plan in force of a year: the demonstration's, published, or one issued after its pattern. */
export async function issuedPlan(
  page: Page,
  year: number,
  change: Change = (content) => content,
): Promise<string> {
  const { surveyPlans } = await ask<{ surveyPlans: { edges: { node: Plan & { state: string } }[] } }>(
    page,
    `{ surveyPlans(first: 50) { edges { node { id year version state } } } }`,
  );
  const plans = surveyPlans.edges.map(({ node }) => node);
  const found = plans.find((plan) => plan.year === year && plan.state !== "DRAFT");
  if (found) return found.id;
  const pattern = plans.find((plan) => plan.year === 2024);
  if (!pattern) throw new Error("The demonstration year is not there.");
  const { surveyPlan } = await ask<{ surveyPlan: PlanContent }>(
    page,
    `query ($id: ID!) { surveyPlan(id: $id) { ${content} } }`,
    { id: pattern.id },
  );
  const codes = await readyForms(page, year);
  const roster = surveyPlan.roster.map((row) => {
    return { ...row, criteriaSetCode: codes.get(row.criteriaSetCode.replace("2024-", ""))! };
  });
  const draft = await command(page, "createSurveyPlan", "CreateSurveyPlanInput", { year });
  const saved = await command(page, "saveSurveyPlan", "SaveSurveyPlanInput", {
    id: draft.id,
    version: draft.version,
    content: {
      ...withBlocksInUse(change({ ...surveyPlan, roster })),
      year,
      decisionNumber: `${year}/QĐ-THU`,
    },
  });
  const issued = await command(page, "issueSurveyPlan", "IssueSurveyPlanInput", {
    id: saved.id,
    version: saved.version,
  });
  return issued.id;
}

/** A plan has no block without an agency. */
function withBlocksInUse({ blocks, roster, ...rest }: PlanContent): PlanContent {
  const used = new Set(roster.map(({ block }) => block));
  return { ...rest, roster, blocks: blocks.filter(({ code }) => used.has(code)) };
}

/** A mutation that answers a plan, in the session of the page; throws when it is refused. */
export async function command(page: Page, name: string, type: string, input: object): Promise<Plan> {
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { ... on SurveyPlan { id year version } ... on Refusal { problems { message } } }
  }`;
  const idempotencyKey = crypto.randomUUID();
  const data = await ask<Record<string, Plan | { problems: unknown }>>(page, query, {
    input: { ...input, idempotencyKey },
  });
  const answer = data[name];
  if (!answer || "problems" in answer) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer;
}
