import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { createPlan } from "../testing/plans.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness({ now: "2025-09-15T16:59:59Z" });
});
afterAll(() => harness.close());

const QUERY = `query ($filter: AuditFilter) { auditEntries(filter: $filter, first: 100) {
  totalCount edges { node { seq actorName actorRole action actionLabel subjectLabel details { label value } } } } }`;

describe("the audit", () => {
  it("says in Vietnamese who did what to what, newest first, and filters by action and by day in Việt Nam", async () => {
    const officer = await harness.as("SURVEY_OFFICER");
    await createPlan(officer, 2029);
    harness.now = new Date("2025-09-15T17:00:00Z");
    await createPlan(officer, 2030);
    const reader = await harness.as("DIRECTOR");
    const all = (await reader.graphql(QUERY, { filter: { action: "plan.create" } })).data.auditEntries;
    expect(all.edges.map((edge: { node: { subjectLabel: string } }) => edge.node.subjectLabel)).toEqual([
      "Kế hoạch đo lường năm 2030",
      "Kế hoạch đo lường năm 2029",
    ]);
    expect(all.edges[0].node).toMatchObject({
      actorName: "Chuyên viên (dùng thử)",
      actorRole: "SURVEY_OFFICER",
      actionLabel: "Tạo dự thảo kế hoạch",
    });
    const day = { action: "plan.create", from: "2025-09-16", to: "2025-09-16" };
    expect((await reader.graphql(QUERY, { filter: day })).data.auditEntries.totalCount).toBe(1);
  });

  it("cannot be changed, deleted or emptied, not even by SQL", async () => {
    for (const sql of [
      `UPDATE audit_entry SET action = 'plan.save'`,
      `DELETE FROM audit_entry`,
      `TRUNCATE audit_entry`,
    ]) {
      await expect(harness.dataSource.query(sql)).rejects.toThrow(/append-only/);
    }
  });

  it("shows a province its own lines alone", async () => {
    await harness.dataSource.query(`INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true)`);
    await harness.dataSource.query(
      `INSERT INTO audit_entry (at, province_code, actor_name, action, subject_label, details)
       VALUES (now(), 'ZZ', 'Ai đó', 'plan.delete', 'Kế hoạch của tỉnh khác', '[]')`,
    );
    const reader = await harness.as("SYSTEM_ADMIN");
    const page = await reader.graphql(QUERY, { filter: { action: "plan.delete" } });
    expect(page.data.auditEntries.totalCount).toBe(0);
  });
});
