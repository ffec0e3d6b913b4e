import { FORM_OF_MODE, type BallotForm } from "@sipas/domain/criteria";
import { SAMPLE_COLUMNS } from "@sipas/domain/sample";
import { AGENCY_OF_FORM, type UploadOptions, type UploadReply } from "./ballots.ts";
import type { GraphqlReply, TestClient } from "./client.ts";
import { createPlan, issuePlan, newKey, savePlan, wholePlan } from "./plans.ts";

interface PlanHandle {
  readonly id: string;
  readonly version: number;
}

/** Official and reserve units of each agency of the small plan; BDT asks everybody. */
export const SMALL_QUOTAS: Readonly<Record<string, { official: number; reserve: number; takeAll: boolean }>> =
  {
    "UBND-SONGMA": { official: 4, reserve: 2, takeAll: false },
    SNV: { official: 3, reserve: 1, takeAll: false },
    BDT: { official: 2, reserve: 0, takeAll: true },
  };

interface SmallPlanOptions {
  readonly quotas?: typeof SMALL_QUOTAS;
  /** Of the ballots that are called. */
  readonly share?: string;
}

/** An issued plan of three agencies, one a form, ready for its sample. */
export async function smallPlan(
  client: TestClient,
  year: number,
  { quotas = SMALL_QUOTAS, share }: SmallPlanOptions = {},
): Promise<PlanHandle> {
  const content = wholePlan(year);
  const roster = content.roster
    .filter(({ agencyCode }) => agencyCode in quotas)
    .map((row) => ({ ...row, quota: quotas[row.agencyCode]! }));
  const callback = { ...content.callback, share: share ?? content.callback.share };
  const created = (await createPlan(client, year)).data.createSurveyPlan;
  const saved = (await savePlan(client, created, { ...content, roster, callback })).data.saveSurveyPlan;
  const issued = (await issuePlan(client, saved)).data.issueSurveyPlan;
  if (issued.__typename !== "SurveyPlan") throw new Error(`not issued: ${JSON.stringify(issued.problems)}`);
  return issued;
}

type CsvRow = Partial<Record<(typeof SAMPLE_COLUMNS)[number], string>>;

/** A sample file; what a row leaves out is sound. The numbers have a prefix that does not exist. */
export function sampleCsv(rows: readonly CsvRow[]): string {
  const whole = rows.map((row, index) => {
    const order = row.order ?? String(index + 1);
    const unit = `HS-${index + 1}`;
    const phone = `0000${String(index + 1).padStart(6, "0")}`;
    const sound: CsvRow = { agency: "SNV", unit, list: "official", stratum: "", enumerator: "DTV-001" };
    const person: CsvRow = { area: "Xã Một", name: `Lường Thử Nghiệm ${index + 1}`, phone, address: "" };
    return { ...sound, ...person, order, ...row };
  });
  const cells = whole.map((row) => SAMPLE_COLUMNS.map((column) => row[column] ?? ""));
  return [SAMPLE_COLUMNS, ...cells].map((line) => `${line.join(",")}\n`).join("");
}

/** As many units as the small plan allots: the enumerator is DTV-001 for the first of an agency's, else DTV-002. */
export function wholeSample(quotas = SMALL_QUOTAS): readonly CsvRow[] {
  return Object.entries(quotas).flatMap(([agency, { official, reserve }]) =>
    (["official", "reserve"] as const).flatMap((list) =>
      Array.from({ length: list === "official" ? official : reserve }, (_, index) => ({
        agency,
        unit: `${agency}-${list === "official" ? "C" : "D"}${index + 1}`,
        list,
        order: String(index + 1),
        enumerator: index === 0 ? "DTV-001" : "DTV-002",
        area: index === 0 ? "Xã Một" : "Xã Hai",
      })),
    ),
  );
}

async function upload(
  client: TestClient,
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  { key = newKey(), name = "tep.csv", headers = {} }: UploadOptions,
): Promise<UploadReply> {
  const response = await client.fetch(path, {
    method: "POST",
    headers: {
      "content-type": "text/csv",
      "x-file-name": encodeURIComponent(name),
      "idempotency-key": key,
      ...headers,
    },
    body: content,
  });
  return { status: response.status, body: await response.json() };
}

export function uploadSample(
  client: TestClient,
  planId: string,
  content: string | Uint8Array<ArrayBuffer>,
  options: UploadOptions = {},
): Promise<UploadReply> {
  return upload(client, `/api/plans/${planId}/sample-imports`, content, { name: "mau.csv", ...options });
}

export function uploadFieldwork(
  client: TestClient,
  planId: string,
  content: string | Uint8Array<ArrayBuffer>,
  options: UploadOptions = {},
): Promise<UploadReply> {
  return upload(client, `/api/plans/${planId}/fieldwork-imports`, content, {
    name: "phat-thu.csv",
    ...options,
  });
}

const CLOSED = `__typename ... on SurveyPlan { id stages { stage state digest } }
  ... on Refusal { problems { code path message } }`;

export function closeSample(
  client: TestClient,
  planId: string,
  shortfalls: readonly { agencyCode: string; reason: string }[] = [],
  key = newKey(),
): Promise<GraphqlReply> {
  return client.graphql(`mutation ($input: CloseSampleInput!) { closeSample(input: $input) { ${CLOSED} } }`, {
    input: { planId, shortfalls, idempotencyKey: key },
  });
}

export function closeFieldwork(client: TestClient, planId: string, key = newKey()): Promise<GraphqlReply> {
  return client.graphql(
    `mutation ($input: CloseFieldworkInput!) { closeFieldwork(input: $input) { ${CLOSED} } }`,
    { input: { planId, idempotencyKey: key } },
  );
}

/** A unit as the sheet to fill in has it. */
export interface SheetRow {
  readonly serial: string;
  readonly agency: string;
  readonly unit: string;
  readonly form: BallotForm;
}

/** The rows of the sheet of one list, read back. */
export async function sheetOf(client: TestClient, planId: string, list = "official"): Promise<SheetRow[]> {
  const response = await client.fetch(`/api/plans/${planId}/fieldwork-sheet.csv?list=${list}`);
  if (response.status !== 200) throw new Error(`no sheet: ${response.status}`);
  const [, ...lines] = (await response.text()).trimEnd().split("\r\n");
  return lines.map((line) => {
    const [serial = "", agency = "", unit = ""] = line.split(",");
    return { serial, agency, unit, form: formOf(agency) };
  });
}

function formOf(agency: string): BallotForm {
  const known = Object.entries(AGENCY_OF_FORM).find(([, code]) => code === agency)?.[0];
  if (known) return known as BallotForm;
  const row = wholePlan(2024).roster.find(({ agencyCode }) => agencyCode === agency)!;
  return FORM_OF_MODE[row.serviceMode];
}

/** The small plan with its whole sample in and closed: fieldwork is open. */
export async function sampledPlan(client: TestClient, year: number): Promise<PlanHandle> {
  const plan = await smallPlan(client, year);
  const sent = await uploadSample(client, plan.id, sampleCsv(wholeSample()));
  if (sent.status !== 200) throw new Error(`no sample: ${JSON.stringify(sent.body)}`);
  const closed = (await closeSample(client, plan.id)).data.closeSample;
  if (closed.__typename !== "SurveyPlan") throw new Error(`not closed: ${JSON.stringify(closed.problems)}`);
  return plan;
}

/** A fieldwork file: what stands behind serial, agency and unit of each row; `more` are columns that it may lack. */
export function fieldworkCsv(
  rows: readonly (readonly [SheetRow, string])[],
  more: readonly "correction"[] = [],
): string {
  const lines = rows.map(([{ serial, agency, unit }, rest]) => `${serial},${agency},${unit},${rest}\n`);
  const header = ["serial", "agency", "unit", "disposition", "reason", "issued_on", "settled_on", ...more];
  return `${header.join(",")}\n${lines.join("")}`;
}

/** Every official ballot of a sampled plan collected, and fieldwork closed: what ballots go by. */
export async function fieldworkDone(client: TestClient, planId: string): Promise<SheetRow[]> {
  const rows = await sheetOf(client, planId);
  const csv = fieldworkCsv(rows.map((row) => [row, "collected,,10/10/2024,12/10/2024"]));
  const sent = await uploadFieldwork(client, planId, csv);
  if (sent.status !== 200) throw new Error(`no fieldwork: ${JSON.stringify(sent.body)}`);
  const closed = (await closeFieldwork(client, planId)).data.closeFieldwork;
  if (closed.__typename !== "SurveyPlan") throw new Error(`not closed: ${JSON.stringify(closed.problems)}`);
  return rows;
}
