import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount, organisationId, signIn } from "../testing/accounts.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { newKey } from "../testing/plans.ts";

let harness: Harness;
let admin: TestClient;

beforeAll(async () => {
  harness = await createHarness();
  admin = await harness.as("SYSTEM_ADMIN");
});
afterAll(() => harness.close());

interface Account {
  id: string;
  version: number;
}

async function updateAccount(client: TestClient, account: Account, values: object = {}, key = newKey()) {
  return client.graphql(
    `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename
       ... on Account { id version active role } ... on Refusal { problems { code path message } } } }`,
    {
      input: {
        id: account.id,
        version: account.version,
        displayName: "Người dùng thử",
        role: "SURVEY_OFFICER",
        organisationId: await organisationId(admin, "HOME_AFFAIRS"),
        active: true,
        idempotencyKey: key,
        ...values,
      },
    },
  );
}

function resetPassword(client: TestClient, account: Account, key = newKey()) {
  return client.graphql(
    `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { __typename
       ... on NewAccount { temporaryPassword } ... on Refusal { problems { code message } } } }`,
    { input: { id: account.id, version: account.version, idempotencyKey: key } },
  );
}

async function auditOf(id: string): Promise<string[]> {
  const rows: { action: string }[] = await harness.dataSource.query(
    `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );
  return rows.map((row) => row.action);
}

describe("creating an account", () => {
  it("refuses strangers and whoever is no system administrator", async () => {
    const input = {
      login: "ai.do",
      displayName: "Ai đó",
      role: "MONITOR",
      organisationId: "x",
      idempotencyKey: newKey(),
    };
    const mutation = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }`;
    expect((await harness.stranger().graphql(mutation, { input })).code).toBe("UNAUTHENTICATED");
    expect((await (await harness.as("DIVISION_HEAD")).graphql(mutation, { input })).code).toBe("FORBIDDEN");
  });

  it("shows the temporary password once, stores its hash and is audited without it", async () => {
    const key = newKey();
    const created = await createAccount(admin, { login: "moi.tao", key });
    expect(created.temporaryPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect((await signIn(harness.stranger(), "moi.tao", created.temporaryPassword)).__typename).toBe(
      "Viewer",
    );
    const repeated = await createAccount(admin, { login: "moi.tao", key });
    expect(repeated.problems[0].code).toBe("PASSWORD_SHOWN_ONCE");
    const rows: object[] = await harness.dataSource.query(
      `SELECT to_jsonb(account)::text || (SELECT string_agg(details::text, '') FROM audit_entry) AS all FROM account`,
    );
    expect(JSON.stringify(rows)).not.toContain(created.temporaryPassword);
    expect(await auditOf(created.account.id)).toEqual(["account.create", "session.signIn"]);
  });

  it("lists every problem at its field", async () => {
    const refused = await createAccount(admin, { login: "Ạ", displayName: " ", role: "FIELD_COORDINATOR" });
    expect(refused.problems.map((problem: { path: string }) => problem.path)).toEqual([
      "login",
      "displayName",
      "role",
    ]);
  });

  it("refuses a login that is taken, also by two administrators at once", async () => {
    const results = await Promise.all([1, 2].map(() => createAccount(admin, { login: "trung.ten" })));
    expect(results.map((result) => result.__typename)).toEqual(
      expect.arrayContaining(["NewAccount", "Refusal"]),
    );
    const refusal = results.find((result) => result.__typename === "Refusal");
    expect(refusal.problems).toEqual([expect.objectContaining({ code: "LOGIN_TAKEN", path: "login" })]);
  });
});

describe("changing an account", () => {
  it("signs a deactivated person out with the next request", async () => {
    const created = await createAccount(admin, { login: "bi.khoa" });
    const client = harness.stranger();
    await signIn(client, "bi.khoa", created.temporaryPassword);
    const locked = await updateAccount(admin, created.account, { active: false });
    expect(locked.data.updateAccount).toMatchObject({ active: false, version: 2 });
    expect((await client.graphql(`{ viewer { sessionId } }`)).data.viewer).toBeNull();
    expect(await auditOf(created.account.id)).toEqual(["account.create", "session.signIn", "account.update"]);
  });

  it("refuses a stale version, keeps a repeat to one change, and finds no other province's account", async () => {
    const { account } = await createAccount(admin, { login: "hai.nguoi" });
    const key = newKey();
    const values = { displayName: "Tên mới" };
    const first = await updateAccount(admin, account, values, key);
    const second = await updateAccount(admin, account, values, key);
    expect(second.data.updateAccount).toEqual(first.data.updateAccount);
    const stale = await updateAccount(admin, account, { displayName: "Tên khác" });
    expect(stale.data.updateAccount.problems[0].code).toBe("STALE_VERSION");
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('YY', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE account SET province_code = 'YY' WHERE id = $1`, [account.id]);
    expect((await updateAccount(admin, { ...account, version: 2 })).code).toBe("NOT_FOUND");
  });

  it("does not let an administrator lock or demote themselves", async () => {
    const { viewer } = (await admin.graphql(`{ viewer { account { id version displayName } } }`)).data;
    const locked = await updateAccount(admin, viewer.account, { role: "SYSTEM_ADMIN", active: false });
    const demoted = await updateAccount(admin, viewer.account, { role: "SURVEY_OFFICER" });
    expect(locked.data.updateAccount.problems[0]).toMatchObject({ code: "OWN_ACCOUNT", path: "active" });
    expect(demoted.data.updateAccount.problems[0]).toMatchObject({ code: "OWN_ACCOUNT", path: "role" });
  });
});

describe("resetting a password", () => {
  it("ends the person's sessions and gives a new temporary one", async () => {
    const created = await createAccount(admin, { login: "quen.mk" });
    const client = harness.stranger();
    await signIn(client, "quen.mk", created.temporaryPassword);
    const reset = (await resetPassword(admin, created.account)).data.resetPassword;
    expect((await client.graphql(`{ viewer { sessionId } }`)).data.viewer).toBeNull();
    expect((await signIn(harness.stranger(), "quen.mk", reset.temporaryPassword)).__typename).toBe("Viewer");
    expect((await resetPassword(admin, created.account)).data.resetPassword.problems[0].code).toBe(
      "STALE_VERSION",
    );
    expect((await resetPassword(await harness.as("DIRECTOR"), created.account)).code).toBe("FORBIDDEN");
  });
});
