import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createAccount, signIn } from "../testing/accounts.ts";
import { hashPassword } from "./passwords.ts";
import { hashToken } from "./session.service.ts";

let harness: Harness;
let admin: TestClient;
let login: string;
let password: string;
let made = 0;

beforeAll(async () => {
  harness = await createHarness();
  admin = await harness.as("SYSTEM_ADMIN");
});
afterAll(() => harness.close());

const OWN = "con đường làng buổi sớm";

async function changePassword(client: TestClient, currentPassword: string, newPassword: string) {
  const reply = await client.graphql(
    `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename
       ... on Viewer { actions } ... on Refusal { problems { code path message } } } }`,
    { input: { currentPassword, newPassword } },
  );
  return reply.data?.changePassword;
}

async function viewerOf(client: TestClient) {
  return (await client.graphql(`{ viewer { account { login } actions sessionId } }`)).data.viewer;
}

beforeEach(async () => {
  made += 1;
  login = `nguoidung.${made}`;
  ({ temporaryPassword: password } = await createAccount(admin, { login }));
});

describe("signing in", () => {
  it("answers an unknown login, a wrong password and a locked account with one refusal", async () => {
    const unknown = await signIn(harness.stranger(), "khongco", "sai mật khẩu này");
    const wrong = await signIn(harness.stranger(), login, "sai mật khẩu này");
    await harness.dataSource.query(`UPDATE account SET active = false WHERE login = $1`, [login]);
    const locked = await signIn(harness.stranger(), login, password);
    expect(unknown.problems).toEqual([expect.objectContaining({ code: "SIGN_IN_FAILED" })]);
    expect(wrong).toEqual(unknown);
    expect(locked).toEqual(unknown);
  });

  it("keeps the token out of the database and the cookie out of scripts' reach", async () => {
    const client = harness.stranger();
    const response = await client.fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
        variables: { input: { login: login.toUpperCase(), password } },
      }),
    });
    const cookie = response.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const token = client.cookie.split("=")[1]!;
    const rows: object[] = await harness.dataSource.query(`SELECT * FROM session`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("slows guessing down after five failures, without an entry, and forgets after the wait", async () => {
    const client = harness.stranger();
    const guesses = [];
    for (let guess = 0; guess < 8; guess += 1)
      guesses.push(await signIn(client, login, `đoán lần thứ ${guess}`));
    const codes = guesses.map((guess) => guess.problems[0].code);
    expect(codes.slice(0, 5)).toEqual(Array(5).fill("SIGN_IN_FAILED"));
    expect(codes.slice(6)).toEqual(Array(2).fill("SIGN_IN_THROTTLED"));
    expect((await signIn(client, login, password)).problems[0].code).toBe("SIGN_IN_THROTTLED");
    harness.now = new Date(harness.now.getTime() + 20 * 60_000);
    expect((await signIn(client, login, password)).__typename).toBe("Viewer");
  });

  it("lets no more guesses through when they come at once", async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, guess) => signIn(harness.stranger(), login, `cùng lúc ${guess}`)),
    );
    const tried = results.filter((result) => result.problems[0].code === "SIGN_IN_FAILED");
    expect(tried.length).toBeLessThanOrEqual(6);
  });
});

describe("guessing logins from one place", () => {
  it("stops leaving traces once the place is held back", async () => {
    const crowded = await createHarness();
    const guess = (number: number) => signIn(crowded.stranger(), `doan.${number}`, "đoán mò mật khẩu");
    for (let number = 0; number < 31; number += 1) await guess(number);
    const count = async () =>
      (await crowded.dataSource.query(`SELECT count(*)::int AS count FROM sign_in_throttle`))[0].count;
    const before: number = await count();
    expect((await guess(99)).problems[0].code).toBe("SIGN_IN_THROTTLED");
    expect(await count()).toBe(before);
    await crowded.close();
  });
});

describe("outside demonstration mode", () => {
  it("nobody enters a demonstration account, neither by a click, a password nor an earlier session", async () => {
    const sober = await createHarness({ demo: false });
    const client = sober.stranger();
    const { demoAccounts } = (await client.graphql(`{ demoAccounts { login } }`)).data;
    expect(demoAccounts).toEqual([]);
    const clicked = await client.graphql(
      `mutation { signInAsDemo(login: "quantri") { ... on Refusal { problems { code } } } }`,
    );
    expect(clicked.data.signInAsDemo.problems).toEqual([{ code: "NOT_DEMO" }]);

    await sober.dataSource.query(`UPDATE account SET password_hash = $1 WHERE login = 'quantri'`, [
      await hashPassword(OWN),
    ]);
    expect((await signIn(client, "quantri", OWN)).problems[0].code).toBe("SIGN_IN_FAILED");

    client.cookie = "sipas=an-earlier-session";
    await sober.dataSource.query(
      `INSERT INTO session SELECT gen_random_uuid(), $1, id, $2, $2, $2::timestamptz + interval '1 hour', NULL, ''
       FROM account WHERE login = 'quantri'`,
      [hashToken("an-earlier-session"), sober.now],
    );
    expect(await viewerOf(client)).toBeNull();
    await sober.dataSource.query(`UPDATE account SET demo = false WHERE login = 'quantri'`);
    expect(await viewerOf(client)).not.toBeNull();
    await sober.close();
  });
});

describe("the first sign-in", () => {
  it("allows nothing but changing the temporary password", async () => {
    const client = harness.stranger();
    await signIn(client, login, password);
    expect((await viewerOf(client)).actions).toEqual([]);
    expect((await client.graphql(`{ surveyPlans { totalCount } }`)).code).toBe("FORBIDDEN");
    expect((await changePassword(client, password, "ngắn")).problems[0].code).toBe("PASSWORD_LENGTH");
    expect((await changePassword(client, password, `${login}123456`)).problems[0].code).toBe(
      "PASSWORD_COMMON",
    );
    expect((await changePassword(client, "không phải", OWN)).problems[0].code).toBe("PASSWORD_WRONG");
    expect((await changePassword(client, password, password)).problems[0].code).toBe("PASSWORD_UNCHANGED");
    expect((await changePassword(client, password, OWN)).actions).toContain("plan.edit");
    expect((await client.graphql(`{ surveyPlans { totalCount } }`)).errors).toEqual([]);
  });
});

describe("sessions", () => {
  async function settled(): Promise<TestClient> {
    const client = harness.stranger();
    await signIn(client, login, password);
    await changePassword(client, password, OWN);
    return client;
  }

  it("ends the other sessions when the password changes", async () => {
    const first = await settled();
    const second = harness.stranger();
    await signIn(second, login, OWN);
    await changePassword(second, OWN, `${OWN} khác`);
    expect(await viewerOf(first)).toBeNull();
    expect(await viewerOf(second)).not.toBeNull();
  });

  it("are listed and can be ended one by one, only by their owner", async () => {
    const first = await settled();
    const second = harness.stranger();
    await signIn(second, login, OWN);
    const { sessions } = (await second.graphql(`{ sessions { id current device } }`)).data;
    expect(sessions).toHaveLength(2);
    const other = sessions.find((session: { current: boolean }) => !session.current);
    const end = `mutation ($id: ID!) { endSession(id: $id) { __typename } }`;
    expect((await admin.graphql(end, { id: other.id })).code).toBe("NOT_FOUND");
    expect((await second.graphql(end, { id: other.id })).data.endSession.__typename).toBe("SignedOut");
    expect(await viewerOf(first)).toBeNull();
    expect((await second.graphql(end, { id: other.id })).data.endSession.__typename).toBe("SignedOut");
  });

  it("ends with signing out, with two idle hours and with a forged cookie", async () => {
    const client = await settled();
    const { cookie } = client;
    await client.graphql(`mutation { signOut { ok } }`);
    client.cookie = cookie;
    expect(await viewerOf(client)).toBeNull();
    client.cookie = "sipas=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    expect(await viewerOf(client)).toBeNull();
    await signIn(client, login, OWN);
    harness.now = new Date(harness.now.getTime() + 3 * 3_600_000);
    expect(await viewerOf(client)).toBeNull();
    admin = await harness.as("SYSTEM_ADMIN");
  });

  it("keeps at most five of an account alive", async () => {
    await settled();
    for (let more = 0; more < 6; more += 1) await signIn(harness.stranger(), login, OWN);
    const [row]: { count: number }[] = await harness.dataSource.query(
      `SELECT count(*)::int AS count FROM session s JOIN account a ON a.id = s.account_id
       WHERE a.login = $1 AND s.ended_at IS NULL`,
      [login],
    );
    expect(row!.count).toBe(5);
  });
});
