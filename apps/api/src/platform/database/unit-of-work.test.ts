import type { Actor } from "@sipas/domain/access";
import { accept, refuse } from "@sipas/domain/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { createPlan, newKey } from "../../testing/plans.ts";

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
