import { readFileSync } from "node:fs";
import { ROLES, type Role } from "@sipas/domain/access";
import { buildSchema } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMONSTRATION_ACCOUNTS } from "../demo/accounts.ts";
import { errorLine } from "../platform/log.ts";
import { ballotCsv, uploadBallots } from "./ballots.ts";
import { closeCallbacks, findRingBack, logCall, revealContact, takeNext } from "./callbacks.ts";
import { canaries, findCanaries, writingsOf } from "./canaries.ts";
import { everyQuery } from "./every-query.ts";
import { createHarness, type Harness } from "./harness.ts";
import { newKey } from "./plans.ts";
import { confirmRelease, recordRelease } from "./publications.ts";
import { fieldworkCsv, sampleCsv, uploadFieldwork, uploadSample } from "./sample.ts";
import { runScores } from "./scores.ts";
import { unzip } from "./unzip.ts";
import { done, WHOLE_YEAR_UNITS, yearToBeCalled } from "./whole-year.ts";
import { Hearing, WitnessClient } from "./witness.ts";

const YEAR = 2025;
/** A thousand queries on a machine that others use too. */
const LIMIT_MS = 300_000;
const PEOPLE = canaries(WHOLE_YEAR_UNITS);
const find = findCanaries(PEOPLE);
const sdl = (name: string) =>
  buildSchema(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"), { assumeValid: true });
const SCHEMA = sdl("schema.graphql");
const OPEN_SCHEMA = sdl("open.graphql");

let harness: Harness;
let planId: string;
const hearing = new Hearing();
const logged: string[] = [];
const clients = {} as Record<Role, WitnessClient>;

async function signedIn(role: Role): Promise<WitnessClient> {
  const client = new WitnessClient(harness.address, role, hearing);
  await client.signInAsDemo(DEMONSTRATION_ACCOUNTS.find((account) => account.role === role)!.login);
  return client;
}

beforeAll(async () => {
  const write = (line: string) => logged.push(line);
  harness = await createHarness({
    log: pino({ level: "trace", serializers: { err: errorLine } }, { write }),
  });
  for (const role of ROLES) clients[role] = await signedIn(role);
  planId = await yearToBeCalled(
    {
      officer: clients.SURVEY_OFFICER,
      coordinator: clients.FIELD_COORDINATOR,
      clerk: clients.DATA_ENTRY,
    },
    YEAR,
    PEOPLE,
  );
});
afterAll(() => harness.close());

const stranger = () => new WitnessClient(harness.address, "a stranger", hearing);

/** Where a respondent was found in what was heard since it was last asked, but for what is meant to show one. */
function leaks(): readonly string[] {
  return hearing.others
    .splice(0)
    .flatMap(({ who, what, text }) => find(text).map((found) => `${who}, ${what}: ${found}`));
}

/** What the arguments of queries stand for, from the plan as it is now. */
async function argumentValues(): Promise<Record<string, string | number>> {
  const [row] = await harness.dataSource.query(
    `SELECT (SELECT id FROM account WHERE login = 'giamsat') AS account,
       (SELECT id FROM ballot WHERE plan_id = $1 ORDER BY serial LIMIT 1) AS ballot,
       (SELECT id FROM callback_case WHERE plan_id = $1 ORDER BY position LIMIT 1) AS "case",
       (SELECT id FROM score_run WHERE plan_id = $1 ORDER BY number LIMIT 1) AS run,
       (SELECT id FROM score_run WHERE plan_id = $1 ORDER BY number DESC LIMIT 1) AS "with"`,
    [planId],
  );
  return {
    planId,
    year: YEAR,
    province: "SL",
    code: "SNV",
    "ballotForm.code": "2024-DIRECT",
    before: "2024-DIRECT",
    after: "2024-ONLINE",
    "account.id": row.account,
    "ballot.id": row.ballot,
    "callbackCase.id": row.case,
    "surveyPlan.id": planId,
    "scoreRun.id": row.run ?? newKey(),
    run: row.run ?? newKey(),
    with: row.with ?? newKey(),
  };
}

/** Asks everything of both endpoints as everybody; answers the queries that nobody got an answer to. */
async function askEverything(): Promise<readonly string[]> {
  const values = await argumentValues();
  const ask = (query: string) => stranger().graphql(query);
  const askOpen = (query: string) => stranger().graphql(query, {}, "/open/graphql");
  const everybody = [...Object.values(clients), stranger()];
  const unanswered = new Set<string>();
  for (const pieces of await everyQuery(SCHEMA, values, ask)) {
    for (const piece of pieces) unanswered.add(piece);
    for (const client of everybody) {
      for (const piece of pieces) {
        const { errors, code } = await client.graphql(piece);
        if (errors.length === 0) unanswered.delete(piece);
        if (code === "FORBIDDEN" || code === "UNAUTHENTICATED") break;
      }
    }
  }
  for (const piece of (await everyQuery(OPEN_SCHEMA, values, askOpen)).flat()) {
    if ((await askOpen(piece)).errors.length > 0) unanswered.add(piece);
  }
  return [...unanswered];
}

/** Every page of the audit as everybody who may read it. */
async function readTheAudit(): Promise<void> {
  for (const role of ["SURVEY_OFFICER", "DIRECTOR", "MONITORING_HEAD", "SYSTEM_ADMIN"] as const) {
    for (let after: string | null = null, more = true; more;) {
      const { data } = await clients[role].graphql(
        `query ($after: String) { auditEntries(first: 100, after: $after) { pageInfo { endCursor hasNextPage }
           edges { node { actionLabel actorName subjectLabel details { label value } } } } }`,
        { after },
      );
      after = data.auditEntries.pageInfo.endCursor;
      more = data.auditEntries.pageInfo.hasNextPage;
    }
  }
}

describe("a respondent is recognised", () => {
  const [person] = PEOPLE;

  it.each(Object.entries(writingsOf(person!)))("%s: %s", (_, writing) => {
    expect(find(`{"before":"${writing}","after":1}`)).not.toEqual([]);
  });

  it("and nobody else is taken for one: not who is masked, nor digests, numbers and common words", () => {
    expect(
      find(`Z. W. F. 00xx xxx 789, DTV-001, Lường Thị Mai, 2.640 phiếu, ${"0123456789".repeat(9)}`),
    ).toEqual([]);
  });
});

describe("while respondents are called", () => {
  it(
    "each is shown to who may see them, and nowhere else",
    async () => {
      const { SURVEY_OFFICER: officer, MONITOR: monitor } = clients;
      const page = await officer.graphql(
        `query ($planId: ID!) { sampleUnits(planId: $planId, first: 100) { edges { node { id } } } }`,
        { planId },
      );
      for (const { node } of page.data.sampleUnits.edges) {
        await officer.graphql(
          `mutation ($input: RevealContactInput!) { revealContact(input: $input) {
           __typename ... on RevealedContact { fullName phone address } } }`,
          { input: { unitId: node.id, reason: "DELIVERY", idempotencyKey: newKey() } },
        );
      }
      const card = (await takeNext(monitor, planId)).data.takeNextCallback;
      await revealContact(monitor, card.caseId);
      const shown = hearing.reveals.map(({ text }) => text).join("");
      for (const { fullName, phone } of PEOPLE)
        expect(shown.includes(fullName) && shown.includes(phone)).toBe(true);
      expect(hearing.reveals).toHaveLength(WHOLE_YEAR_UNITS + 1);
      expect(find(hearing.reveals.at(-1)!.text)).not.toEqual([]);

      const unanswered = await askEverything();
      expect(unanswered.filter((query) => !/\{ (?:scoreRun|compareScoreRuns)\(/.test(query))).toEqual([]);
      expect(leaks()).toEqual([]);
    },
    LIMIT_MS,
  );
});

describe("bad input", () => {
  const [{ fullName, phone, address }] = PEOPLE as [(typeof PEOPLE)[0]];

  it("comes back without whom it names", async () => {
    const { SURVEY_OFFICER: officer, FIELD_COORDINATOR: coordinator, DATA_ENTRY: clerk } = clients;
    const { id: open } = (
      await officer.graphql(
        `mutation ($input: CreateSurveyPlanInput!) { createSurveyPlan(input: $input) {
        ... on SurveyPlan { id } } }`,
        { input: { year: 2031, idempotencyKey: newKey() } },
      )
    ).data.createSurveyPlan;
    const spoilt = { name: `${fullName}\u202e`, phone: `${phone}0`, address: "\u0000" };
    const statuses: number[] = [];
    for (const plan of [planId, open]) {
      const files = [
        sampleCsv([spoilt, { agency: fullName, unit: phone, list: fullName, order: phone }]),
        sampleCsv([{ name: fullName, phone, address, unit: `${fullName}|${phone}` }]),
        `${fullName},${phone},${address}\n${fullName},${phone}\n`,
        `agency,unit\n"${fullName},${phone}\n`,
      ];
      for (const file of files) {
        statuses.push((await uploadSample(officer, plan, file)).status);
        statuses.push((await uploadFieldwork(coordinator, plan, file)).status);
        statuses.push((await uploadBallots(clerk, plan, file)).status);
      }
    }
    const row = { serial: fullName, agency: fullName, unit: phone, form: "DIRECT" } as const;
    statuses.push(
      (await uploadFieldwork(coordinator, planId, fieldworkCsv([[row, `${fullName},${phone},${phone},`]])))
        .status,
      (
        await uploadBallots(
          clerk,
          planId,
          ballotCsv("DIRECT", [{ serial: fullName, agency: phone, validity: fullName, marks: phone }]),
        )
      ).status,
    );
    expect(statuses.filter((status) => status < 400 || status > 422)).toEqual([]);
    expect(leaks()).toEqual([]);
  });

  it("of GraphQL and of addresses comes back without whom it names", async () => {
    const everybody = [...Object.values(clients), stranger()];
    for (const client of everybody) {
      for (const text of [fullName, phone]) {
        await client.graphql(`query ($planId: ID!) { sampleUnits(planId: $planId) { totalCount } }`, {
          planId: text,
        });
        await client.graphql(
          `query ($first: Int) { sampleUnits(planId: "${text}", first: $first) { totalCount } }`,
          {
            first: text,
          },
        );
        await client.graphql(`{ ballot(id: "${text}") { serial } callbackCase(id: "${text}") { id } }`);
        await client.graphql(`{ agency(code: "${text}") { name } "${text}" }`);
        await findRingBack(client, planId, text);
        await client.graphql(`{ surveyPlans(after: "${text}") { totalCount } }`);
        await client.graphql(
          `query ($filter: BallotFilter, $planId: ID!) { ballots(planId: $planId, filter: $filter) { totalCount } }`,
          { planId, filter: { form: text, serial: text } },
        );
        await client.graphql(
          `mutation ($input: RecordReleaseInput!) { recordRelease(input: $input) { __typename ... on Refusal { problems { message path } } } }`,
          { input: { planId: text, runId: text, decisionDate: text } },
        );
        await client.graphql(`{ release(province: "${text}", year: 2025) { year } }`, {}, "/open/graphql");
        await client.fetch(`/cong-bo/${encodeURIComponent(text)}`);
        await client.fetch(`/api/plans/${encodeURIComponent(text)}/fieldwork-sheet.csv`);
        await client.fetch(`/api/${encodeURIComponent(text)}`);
      }
      await client.fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: `{"query": ${fullName} ${phone}`,
      });
    }
    await harness.withoutDatabase(async () => {
      await uploadSample(clients.SURVEY_OFFICER, planId, sampleCsv([{ name: fullName, phone, address }]));
    });
    expect(leaks()).toEqual([]);
  });
});

describe("once the year is published", () => {
  const outcomes = [
    "CONFIRMED",
    "DENIED",
    "REFUSED",
    "WRONG_NUMBER",
    "NEEDS_INTERPRETER",
    "PARTLY_CONFIRMED",
  ];
  const STATEMENTS: Readonly<Record<string, readonly boolean[]>> = {
    CONFIRMED: [true, true, true],
    DENIED: [false, false, false],
    PARTLY_CONFIRMED: [true, false, true],
  };

  /** Calls everybody who is left and publishes what came of it. */
  async function publish(): Promise<void> {
    const { SURVEY_OFFICER: officer, MONITOR: monitor, DIRECTOR: director } = clients;
    for (let call = 0; ; call += 1) {
      const card = (await takeNext(monitor, planId)).data.takeNextCallback;
      if (card.__typename === "CallbackQueueEmpty") break;
      await revealContact(monitor, card.caseId);
      const outcome = outcomes[call % outcomes.length]!;
      const statements = STATEMENTS[outcome];
      done(await logCall(monitor, card, { outcome, ...(statements ? { statements } : {}) }));
    }
    done(await closeCallbacks(officer, planId));
    await runScores(officer, planId);
    const { runScores: run } = (await runScores(officer, planId)).data;
    const { recordRelease: release } = (await recordRelease(officer, { planId, runId: run.id })).data;
    await readPages(
      director,
      `/api/releases/${release.id}/preview/${release.previewDigest}/cong-bo/sl/${YEAR}`,
    );
    done(await confirmRelease(director, release));
  }

  /** The page and every page that it leads to. */
  async function readPages(client: WitnessClient, first: string): Promise<number> {
    const waiting = [first];
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const html = await (await client.fetch(path)).text();
      for (const [, href] of html.matchAll(/href="([^"#]+)"/g)) {
        const { pathname } = new URL(href!, `${harness.address}${path}`);
        if (!pathname.includes("/cong-bo") || seen.has(pathname)) continue;
        seen.add(pathname);
        waiting.push(pathname);
      }
    }
    return seen.size;
  }

  async function download(path: string): Promise<number> {
    let answered = 0;
    for (const client of [...Object.values(clients), stranger()]) {
      const response = await client.fetch(path);
      if (response.status !== 200) continue;
      answered += 1;
      if (!path.endsWith(".xlsx")) continue;
      for (const [part, text] of unzip(Buffer.from(await response.arrayBuffer()))) {
        hearing.note({ who: "a workbook", what: part, text }, false);
      }
    }
    return answered;
  }

  it(
    "no query, file or page shows one, whoever asks",
    async () => {
      await publish();
      expect(await askEverything()).toEqual([]);
      await readTheAudit();
      const { "scoreRun.id": runId } = await argumentValues();
      for (const path of [
        `/api/plans/${planId}/fieldwork-sheet.csv`,
        `/api/plans/${planId}/fieldwork-sheet.csv?list=reserve`,
        `/api/plans/${planId}/callback-list.csv`,
        `/api/score-runs/${runId}/results.xlsx`,
        `/cong-bo/sl/${YEAR}/data.json`,
      ]) {
        expect([path, await download(path)]).toEqual([path, expect.any(Number)]);
      }
      expect(await readPages(stranger(), "/cong-bo")).toBeGreaterThanOrEqual(1 + 1 + 3);
      expect(hearing.others.length).toBeGreaterThan(500);
      expect(leaks()).toEqual([]);
    },
    LIMIT_MS,
  );

  it("no log line of the year does, nor any table but that of the contacts", async () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(find(logged.join("\n"))).toEqual([]);
    const tables: { name: string }[] = await harness.dataSource.query(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE' ORDER BY name`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await harness.dataSource.query(
        `SELECT row_to_json(held)::text AS text FROM ${name} AS held`,
      );
      if (find(JSON.stringify(rows)).length > 0) holding.push(name);
    }
    expect(holding).toEqual(["contact.sample_contact"]);
  });
});
