import { randomUUID } from "node:crypto";
import type { Actor } from "@sipas/domain/access";
import { accept, refuse, type Decision } from "@sipas/domain/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { createPlan, newKey } from "../../testing/plans.ts";
import type { Tx } from "./unit-of-work.ts";

let harness: Harness;
let actor: Actor;

beforeAll(async () => {
  harness = await createHarness();
  const [row]: { id: string; organisation_id: string }[] = await harness.dataSource.query(
    `SELECT id, organisation_id FROM account WHERE login = 'chuyenvien'`,
  );
  actor = {
    accountId: row!.id,
    displayName: "Chuyên viên (dùng thử)",
    role: "SURVEY_OFFICER",
    provinceCode: "SL",
    organisationId: row!.organisation_id,
    agencyCode: null,
  };
});
afterAll(() => harness.close());

const insertProvince = `INSERT INTO province VALUES ($1, 'Tỉnh thử', true)`;

async function exists(code: string): Promise<boolean> {
  const rows: unknown[] = await harness.dataSource.query(`SELECT 1 FROM province WHERE code = $1`, [code]);
  return rows.length > 0;
}

describe("a unit of work", () => {
  it("commits what is accepted and leaves nothing of what is refused or fails", async () => {
    const { uow } = harness.system;
    await uow.write(actor, async (tx) => accept(await tx.manager.query(insertProvince, ["P1"])));
    const refused = await uow.write(actor, async (tx) => {
      await tx.manager.query(insertProvince, ["P2"]);
      return refuse({ code: "NO", path: "", message: "Không." });
    });
    const failed = uow.write(actor, async (tx) => {
      await tx.manager.query(insertProvince, ["P3"]);
      throw new Error("a fault");
    });
    await expect(failed).rejects.toThrow("a fault");
    expect(refused).toEqual({ ok: false, problems: [{ code: "NO", path: "", message: "Không." }] });
    expect(await Promise.all(["P1", "P2", "P3"].map(exists))).toEqual([true, false, false]);
  });

  it("refuses to be nested", async () => {
    const { uow } = harness.system;
    const nested = uow.write(actor, async () => uow.write(actor, async () => accept(1)));
    await expect(nested).rejects.toThrow("nested");
  });

  it("lets a connection lost in the middle leave nothing, answer clearly, and go on", async () => {
    const { uow } = harness.system;
    const cut = uow.write(actor, async (tx) => {
      await tx.manager.query(insertProvince, ["P4"]);
      const [row]: { pid: number }[] = await tx.manager.query(`SELECT pg_backend_pid() AS pid`);
      await harness.dataSource.query(`SELECT pg_terminate_backend($1)`, [row!.pid]);
      await tx.manager.query(`SELECT 1`);
      return accept(1);
    });
    await expect(cut).rejects.toThrow();
    expect(await exists("P4")).toBe(false);
    const officer = await harness.as("SURVEY_OFFICER");
    expect((await createPlan(officer, 2050)).data.createSurveyPlan.state).toBe("DRAFT");
  });

  it("tells a person that the outcome is unknown while the database is away, then takes the same key again", async () => {
    const officer = await harness.as("SURVEY_OFFICER");
    const key = newKey();
    await harness.withoutDatabase(async () => {
      const reply = await createPlan(officer, 2051, key);
      expect(reply.code).toBe("BUSY");
      expect(reply.errors[0]!.message).toMatch(/chưa biết đã lưu hay chưa/);
    });
    expect((await createPlan(officer, 2051, key)).data.createSurveyPlan.state).toBe("DRAFT");
  });
});

describe("a request that comes again while the first one still runs", () => {
  const replay = async (_tx: Tx, subjectId: string) => accept(`replayed ${subjectId}`);
  const waiting = async () => {
    const [row]: { count: number }[] = await harness.dataSource.query(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return row!.count;
  };

  /** A request that has its key and goes on when it is let go; the same one comes again meanwhile. */
  async function twice(outcome: Decision<{ readonly subjectId: string; readonly result: string }>) {
    const { uow } = harness.system;
    const intent = { key: newKey(), action: "test.once", input: { of: "all" } };
    const started = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const work = async () => {
      started.resolve();
      await held.promise;
      return outcome;
    };
    const first = uow.writeOnce(actor, intent, work, replay);
    await started.promise;
    const done = accept({ subjectId: randomUUID(), result: "second" });
    const second = Promise.allSettled([uow.writeOnce(actor, intent, async () => done, replay)]);
    await expect.poll(waiting).toBe(1);
    return { first, second, letGo: held.resolve };
  }

  it("waits for it and answers what that one did", async () => {
    const subjectId = randomUUID();
    const { first, second, letGo } = await twice(accept({ subjectId, result: "first" }));
    letGo();
    expect(await first).toEqual(accept("first"));
    expect(await second).toEqual([{ status: "fulfilled", value: accept(`replayed ${subjectId}`) }]);
  });

  it("does the work itself when that one is refused", async () => {
    const refusal = refuse({ code: "NO", path: "", message: "Không." });
    const { first, second, letGo } = await twice(refusal);
    letGo();
    expect(await first).toEqual(refusal);
    expect(await second).toEqual([{ status: "fulfilled", value: accept("second") }]);
  });

  it("is told that it is under way when that one takes longer than a lock is waited for", async () => {
    const { first, second, letGo } = await twice(accept({ subjectId: randomUUID(), result: "first" }));
    const reason = { code: "BUSY", message: expect.stringContaining("đang được xử lý") };
    expect(await second).toMatchObject([{ status: "rejected", reason }]);
    letGo();
    expect(await first).toEqual(accept("first"));
  });
});
