import type { Page } from "playwright-core";
import { ask } from "./ask.ts";
import { command, issuedPlan } from "./plans.ts";

const agency = "SYT";
const enumerator = "DTV-001";

/** A plan of one agency whose so many ballots all came back, fieldwork closed; answers their serials too. */
export async function planToEnter(
  page: Page,
  year: number,
  ballots: number,
): Promise<{ readonly planId: string; readonly serials: readonly string[] }> {
  const planId = await issuedPlan(page, year, ({ roster, callback, ...rest }) => ({
    ...rest,
    callback: { ...callback, share: "1" },
    roster: roster
      .filter(({ agencyCode }) => agencyCode === agency)
      .map((row) => ({ ...row, quota: { official: ballots, reserve: null, takeAll: true } })),
  }));
  const numbers = Array.from({ length: ballots }, (_, index) => index + 1);
  await send(page, planId, "sample-imports", [
    ["agency", "unit", "list", "order", "stratum", "enumerator", "area", "name", "phone", "address"],
    ...numbers.map((number) => {
      const person = [`Lường Thử Nghiệm ${number}`, `0000${String(number).padStart(6, "0")}`, ""];
      return [agency, `HS-${number}`, "official", String(number), "", enumerator, "Xã Một", ...person];
    }),
  ]);
  await command(page, "closeSample", "CloseSampleInput", { planId, shortfalls: [] });
  const issued = await issuedRows(page, planId);
  await send(page, planId, "fieldwork-imports", [
    ["serial", "agency", "unit", "disposition", "reason", "issued_on", "settled_on"],
    ...issued.map(([serial = "", , unit = ""]) => {
      return [serial, agency, unit, "collected", "", "01/11/2024", "02/11/2024"];
    }),
  ]);
  await command(page, "closeFieldwork", "CloseFieldworkInput", { planId });
  return { planId, serials: issued.map(([serial = ""]) => serial) };
}

/** A plan of one agency with so many collected ballots, all to be called: every stage before is closed. */
export async function planToCall(page: Page, year: number, ballots: number): Promise<string> {
  const { planId, serials } = await planToEnter(page, year, ballots);
  const criteria = await criteriaCodes(page);
  await send(page, planId, "ballot-imports", [
    ["serial", "agency", "form", "validity", "enumerator", ...criteria],
    ...serials.map((serial) => [serial, agency, "direct", "valid", enumerator, ...criteria.map(() => "4")]),
  ]);
  await command(page, "closeBallots", "CloseBallotsInput", { planId });
  return planId;
}

/** Serials and units of the sheet that goes out with the ballots. */
async function issuedRows(page: Page, planId: string): Promise<readonly string[][]> {
  const text = await page.evaluate(async (path) => (await fetch(path)).text(), sheetOf(planId));
  const [, ...lines] = text.trimEnd().split("\r\n");
  return lines.map((line) => line.split(","));
}

function sheetOf(planId: string): string {
  return `/api/plans/${planId}/fieldwork-sheet.csv?list=official`;
}

async function criteriaCodes(page: Page): Promise<readonly string[]> {
  const { ballotForm } = await ask<{
    ballotForm: { contents: { criteria: { code: string }[] }[] } | null;
  }>(page, `{ ballotForm(code: "2024-DIRECT") { contents { criteria { code } } } }`);
  return ballotForm?.contents.flatMap(({ criteria }) => criteria.map(({ code }) => code)) ?? [];
}

/** Uploads a file as the screens do; throws when it is refused. */
async function send(
  page: Page,
  planId: string,
  path: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const body = rows.map((cells) => `${cells.join(",")}\n`).join("");
  const answer = await page.evaluate(
    async ({ url, content, key }) => {
      const headers = { "content-type": "text/csv", "x-file-name": "tep.csv", "idempotency-key": key };
      const response = await fetch(url, { method: "POST", headers, body: content });
      return { status: response.status, text: await response.text() };
    },
    { url: `/api/plans/${planId}/${path}`, content: body, key: crypto.randomUUID() },
  );
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
}
