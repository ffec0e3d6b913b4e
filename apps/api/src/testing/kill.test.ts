import { globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApi, type ApiProcess } from "./api-process.ts";
import { ballotCsv, manyBallots, uploadBallots } from "./ballots.ts";
import { drawCallbacks, logCall, planOfBallots, takeNext } from "./callbacks.ts";
import { TestClient } from "./client.ts";
import { createHarness, type Harness } from "./harness.ts";
import { isConnectionLost, sendOnce, type Entry } from "./journal.ts";
import { issuedPlan, newKey } from "./plans.ts";

/** `npm run proof` asks for more. */
const KILLS = Number(process.env["KILLS"] ?? 3);
const LIMIT_MS = 60_000 * (KILLS + 2);
const BALLOTS_OF_A_FILE = 600;
const CALLS_OF_A_ROUND = 40;
const YEAR = 2031;
const ROLES = { clerk: "DATA_ENTRY", monitor: "MONITOR", head: "MONITORING_HEAD" } as const;

interface SentFile {
  readonly from: number;
}
interface SentCall {
  readonly caseId: string;
}

let harness: Harness;
let api: ApiProcess | undefined;
let ballotPlan: string;
let callPlan: string;
const temporary = mkdtempSync(join(tmpdir(), "sipas-kill-"));
/** Sessions outlive the process: they stand in the database. */
const cookies = {} as Record<keyof typeof ROLES, string>;
const files: Entry<SentFile>[] = [];
const calls: Entry<SentCall>[] = [];

beforeAll(async () => {
  harness = await createHarness({ now: new Date().toISOString() });
  const officer = await harness.as("SURVEY_OFFICER");
  ballotPlan = (await issuedPlan(officer, YEAR)).id;
  callPlan = await planOfBallots(harness, officer, YEAR + 1, { ballots: KILLS * CALLS_OF_A_ROUND });
  await harness.dataSource.query(
    `UPDATE survey_plan SET callback = callback || '{"share": "1"}' WHERE id = $1`,
    [callPlan],
  );
  await drawCallbacks(officer, callPlan);
  for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    cookies[name] = (await harness.as(ROLES[name])).cookie;
  }
  // The process starts without demonstration mode, where only accounts of people sign in.
  await harness.dataSource.query(`UPDATE account SET demo = false`);
}, LIMIT_MS);
afterAll(async () => {
  await api?.kill();
  await harness.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** A client of the process that runs now. */
function clientOf(name: keyof typeof ROLES): TestClient {
  const client = new TestClient(api!.address);
  client.cookie = cookies[name];
  return client;
}

async function importUntilKilled(): Promise<void> {
  for (let entry = newFile(); ; entry = newFile()) {
    files.push(entry);
    if (!(await sendOnce(entry))) return;
  }
}

function newFile(): Entry<SentFile> {
  const from = files.length * BALLOTS_OF_A_FILE + 1;
  const csv = ballotCsv("DIRECT", manyBallots(BALLOTS_OF_A_FILE, from), YEAR);
  const send: Entry<unknown>["send"] = async (key) => {
    const { status, body } = await uploadBallots(clientOf("clerk"), ballotPlan, csv, { key });
    expect([status, body.ok]).toEqual([200, true]);
    return body;
  };
  return { key: newKey(), send, about: { from } };
}

async function callUntilKilled(name: "monitor" | "head"): Promise<void> {
  for (let card = await take(name); card !== null; card = await take(name)) {
    const { caseId } = card;
    const call = { outcome: "CONFIRMED", statements: [true, true, true] };
    const send: Entry<unknown>["send"] = async (key) => {
      const { data, errors } = await logCall(clientOf(name), card, call, key);
      expect([errors, data?.logCallbackAttempt.__typename]).toEqual([[], "CallbackLogged"]);
      return data.logCallbackAttempt;
    };
    const entry = { key: newKey(), send, about: { caseId } };
    calls.push(entry);
    if (!(await sendOnce(entry))) return;
  }
}

/** Null when nobody is left to be called, and when the process is gone. */
async function take(name: "monitor" | "head") {
  try {
    const { takeNextCallback: card } = (await takeNext(clientOf(name), callPlan)).data;
    return card.__typename === "CallbackCard" ? card : null;
  } catch (error) {
    if (isConnectionLost(error)) return null;
    throw error;
  }
}

/** What is there of a file: its ballots, its row, its line of the audit and its key, each counted. */
async function storedOfFile({ key, about: { from } }: Entry<SentFile>) {
  const [row] = await harness.dataSource.query(
    `SELECT count(ballot.id)::int AS ballots, count(DISTINCT file.id)::int AS files,
       (SELECT count(*) FROM audit_entry WHERE action = 'ballot.import' AND subject_id = min(file.id::text))::int AS lines,
       (SELECT count(*) FROM idempotency_key WHERE key = $2 AND subject_id = min(file.id::text))::int AS keys
     FROM ballot JOIN ballot_import file ON file.id = ballot.import_id
     WHERE ballot.plan_id = $1 AND substr(serial, 6, 6)::int BETWEEN $3 AND $4`,
    [ballotPlan, key, from, from + BALLOTS_OF_A_FILE - 1],
  );
  return row;
}
const WHOLE_FILE = { ballots: BALLOTS_OF_A_FILE, files: 1, lines: 1, keys: 1 };
const NO_FILE = { ballots: 0, files: 0, lines: 0, keys: 0 };

/** The same of a logged call: the call, the case closed by it, its line of the audit and its key. */
async function storedOfCall({ key, about: { caseId } }: Entry<SentCall>) {
  const [row] = await harness.dataSource.query(
    `SELECT (SELECT count(*) FROM callback_attempt WHERE case_id = $1)::int AS calls,
       (SELECT count(*) FROM callback_case WHERE id = $1 AND state = 'CLOSED' AND attempts = 1)::int AS closed,
       (SELECT count(*) FROM audit_entry WHERE action = 'callback.attempt' AND subject_id = $1::text)::int AS lines,
       (SELECT count(*) FROM idempotency_key WHERE key = $2)::int AS keys`,
    [caseId, key],
  );
  return row;
}
const WHOLE_CALL = { calls: 1, closed: 1, lines: 1, keys: 1 };
const NO_CALL = { calls: 0, closed: 0, lines: 0, keys: 0 };

/** The database may still be at work for a process that is gone. */
async function transactionsOver(): Promise<void> {
  const running = () =>
    harness.dataSource.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
         AND backend_type = 'client backend' AND xact_start IS NOT NULL`,
    );
  await expect.poll(running, { timeout: 30_000 }).toEqual([]);
}

/** Files and calls come in until some are answered, and a moment longer; then the process is killed. */
async function workUntilKilled(round: number): Promise<void> {
  const before = { files: files.length, calls: calls.length };
  const answered = (entries: readonly Entry<unknown>[]) =>
    entries.filter(({ answer }) => answer !== undefined).length;
  const work = [importUntilKilled(), callUntilKilled("monitor"), callUntilKilled("head")];
  const enough = () =>
    answered(files.slice(before.files)) > round % 2 && answered(calls.slice(before.calls)) > round % 5;
  await expect.poll(enough, { timeout: 30_000, interval: 1 }).toBe(true);
  await sleep(Math.random() * 60);
  await api!.kill();
  await Promise.all(work);
  await transactionsOver();
}

const tally = { whole: 0, nothing: 0 };

/** What was answered is there whole, what was not is there whole or not at all. */
async function check<T>(
  entries: readonly Entry<T>[],
  stored: (entry: Entry<T>) => Promise<object>,
  [whole, nothing]: readonly [object, object],
): Promise<void> {
  for (const entry of entries) {
    const found = await stored(entry);
    if (entry.answer !== undefined) {
      expect(found).toEqual(whole);
    } else {
      expect([whole, nothing]).toContainEqual(found);
      tally[JSON.stringify(found) === JSON.stringify(whole) ? "whole" : "nothing"] += 1;
    }
  }
}

/** Sent again, and once more, a write is answered as it first was and stands there once. */
async function repeat<T>(
  entries: readonly Entry<T>[],
  stored: (entry: Entry<T>) => Promise<object>,
  whole: object,
): Promise<void> {
  for (const entry of entries) {
    const again = await entry.send(entry.key);
    entry.answer ??= again;
    expect(again).toEqual(entry.answer);
    expect(await entry.send(entry.key)).toEqual(entry.answer);
    expect(await stored(entry)).toEqual(whole);
  }
}

it(
  `loses, doubles and halves nothing when it is killed ${KILLS} times while ballots and calls come in`,
  async () => {
    api = await startApi(harness.dataSource, temporary);
    for (let round = 1; round <= KILLS; round += 1) {
      const [seenFiles, seenCalls] = [files.length, calls.length];
      await workUntilKilled(round);
      const [newFiles, newCalls] = [files.slice(seenFiles), calls.slice(seenCalls)];
      expect([...newFiles, ...newCalls].some(({ answer }) => answer === undefined)).toBe(true);
      await check(newFiles, storedOfFile, [WHOLE_FILE, NO_FILE]);
      await check(newCalls, storedOfCall, [WHOLE_CALL, NO_CALL]);
      api = await startApi(harness.dataSource, temporary);
      await repeat(newFiles, storedOfFile, WHOLE_FILE);
      await repeat(newCalls, storedOfCall, WHOLE_CALL);
    }
    await check(files, storedOfFile, [WHOLE_FILE, NO_FILE]);
    await check(calls, storedOfCall, [WHOLE_CALL, NO_CALL]);
    const left = globSync(join(temporary, "**")).filter((path) => statSync(path).isFile());
    expect(left.filter((path) => statSync(path).size > 0)).toEqual([]);
    console.log(
      `${KILLS} kills, ${files.length} files and ${calls.length} calls there once; ` +
        `of ${tally.whole + tally.nothing} cut off ${tally.whole} stood whole, ${tally.nothing} not at all`,
    );
  },
  LIMIT_MS,
);
