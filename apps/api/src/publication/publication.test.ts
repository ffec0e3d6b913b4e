import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ballotCsv, manyBallots, uploadBallots } from "../testing/ballots.ts";
import type { TestClient } from "../testing/client.ts";
import { createHarness, type Harness } from "../testing/harness.ts";
import { deletePlan, issuedPlan, newKey } from "../testing/plans.ts";
import {
  confirmRelease,
  DECISION,
  publishedYear,
  readyYear,
  recordRelease,
  setStage,
  updateRelease,
  withdrawRelease,
} from "../testing/publications.ts";
import { runScores } from "../testing/scores.ts";

let harness: Harness;
let officer: TestClient;
let head: TestClient;
let director: TestClient;
let year = 2030;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  head = await harness.as("DIVISION_HEAD");
  director = await harness.as("DIRECTOR");
});
afterAll(() => harness.close());

const ready = () => readyYear(harness, officer, year++);
const codesOf = (refusal: { problems: { code: string }[] }) => refusal.problems.map(({ code }) => code);

async function recorded() {
  const made = await ready();
  return { ...made, release: (await recordRelease(officer, made)).data.recordRelease };
}

async function auditOf(id: string): Promise<string[]> {
  const rows: { action: string }[] = await harness.dataSource.query(
    `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );
  return rows.map(({ action }) => action);
}

async function stagesOf(planId: string): Promise<object> {
  const rows: { stage: string; state: string }[] = await harness.dataSource.query(
    `SELECT stage, state FROM plan_stage WHERE plan_id = $1 AND stage IN ('SCORE', 'PUBLISH')`,
    [planId],
  );
  return Object.fromEntries(rows.map(({ stage, state }) => [stage, state]));
}

const renameAgency = (name: string) =>
  harness.dataSource.query(`UPDATE agency SET name = $1 WHERE province_code = 'SL' AND code = 'BDT'`, [name]);

const publicationOf = async (client: TestClient, planId: string) =>
  (
    await client.graphql(
      `query ($planId: ID!) { publication(planId: $planId) {
         blockers { code path } release { id state version recordedByViewer previewDigest } } }`,
      { planId },
    )
  ).data.publication;

describe("recording the Decision", () => {
  it("is closed to strangers, the director and whoever is blind to figures, and leaves nothing behind", async () => {
    const made = await ready();
    expect((await recordRelease(harness.stranger(), made)).code).toBe("UNAUTHENTICATED");
    for (const role of ["DIRECTOR", "MONITOR", "DATA_ENTRY", "SYSTEM_ADMIN"] as const) {
      expect((await recordRelease(await harness.as(role), made)).code).toBe("FORBIDDEN");
    }
    expect((await publicationOf(officer, made.planId)).release).toBeNull();
  });

  it("keeps the Decision, ends the scoring, opens the publication and leaves one audit line", async () => {
    const { planId, release } = await recorded();
    expect(release).toMatchObject({
      state: "RECORDED",
      edition: 1,
      ...DECISION,
      recordedByViewer: true,
      confirmedBy: null,
      digest: null,
      run: { number: 1 },
    });
    expect(await stagesOf(planId)).toEqual({ SCORE: "CLOSED", PUBLISH: "OPEN" });
    expect(await auditOf(release.id)).toEqual(["publication.record"]);
  });

  it("lists all that stands in the way, of the year and of the Decision, and on the screen before", async () => {
    const plan = await issuedPlan(officer, year++);
    const { blockers } = await publicationOf(officer, plan.id);
    expect(blockers).toEqual([
      { code: "STAGE_NOT_CLOSED", path: "stages.BALLOTS" },
      { code: "STAGE_NOT_CLOSED", path: "stages.CALLBACK" },
      { code: "NO_RUN", path: "runId" },
    ]);
    const reply = await recordRelease(
      officer,
      { planId: plan.id, runId: plan.id },
      { decisionNumber: "", decisionDate: "2025-09-16" },
    );
    expect(codesOf(reply.data.recordRelease)).toEqual([
      ...blockers.map(({ code }: { code: string }) => code),
      "DECISION_NUMBER_MISSING",
      "DECISION_IN_FUTURE",
    ]);
  });

  it("refuses a run whose ballots have changed since, and one that was provisional", async () => {
    const made = await ready();
    await harness.dataSource.query(
      `UPDATE ballot SET validity = 'VOID' WHERE id = (SELECT min(id) FROM ballot WHERE plan_id = $1)`,
      [made.planId],
    );
    expect(codesOf((await recordRelease(officer, made)).data.recordRelease)).toEqual(["RUN_OUTDATED"]);

    await setStage(harness, made.planId, "CALLBACK", "OPEN");
    const { runScores: run } = (await runScores(officer, made.planId)).data;
    await setStage(harness, made.planId, "CALLBACK", "CLOSED");
    const reply = await recordRelease(officer, { ...made, runId: run.id });
    expect(codesOf(reply.data.recordRelease)).toEqual(["RUN_PROVISIONAL"]);
  });

  it("makes one release of one key, and refuses a second one", async () => {
    const made = await ready();
    const key = newKey();
    const replies = await Promise.all([1, 2, 3].map(() => recordRelease(officer, made, {}, key)));
    expect(new Set(replies.map(({ data }) => data.recordRelease.id)).size).toBe(1);
    expect(codesOf((await recordRelease(head, made)).data.recordRelease)).toEqual(["RELEASE_EXISTS"]);
  });

  it("is made by one of two who record at once, and the other is told", async () => {
    const made = await ready();
    const replies = await Promise.all([officer, head].map((client) => recordRelease(client, made)));
    const results = replies.map(({ data }) => data.recordRelease);
    expect(results.filter(({ __typename }) => __typename === "Release")).toHaveLength(1);
    expect(codesOf(results.find(({ __typename }) => __typename === "Refusal"))).toEqual(["RELEASE_EXISTS"]);
  });

  it("keeps the scores from being computed anew until it is withdrawn", async () => {
    const { planId, release } = await recorded();
    expect(codesOf((await runScores(officer, planId)).data.runScores)).toEqual(["RELEASE_RECORDED"]);
    const key = newKey();
    for (const _ of [1, 2]) {
      expect((await withdrawRelease(officer, release, key)).data.withdrawRelease.id).toBe(release.id);
    }
    expect(await stagesOf(planId)).toEqual({ SCORE: "OPEN" });
    expect((await runScores(officer, planId)).data.runScores.number).toBe(2);
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.withdraw"]);
  });

  it("can be mended by whoever sees its newest version, who then is the one not to confirm", async () => {
    const { release } = await recorded();
    const { updateRelease: mended } = (await updateRelease(head, release, { signerName: "Người ký" })).data;
    expect(mended).toMatchObject({ version: 2, signerName: "Người ký", recordedByViewer: true });
    expect(codesOf((await updateRelease(officer, release, {})).data.updateRelease)).toEqual([
      "STALE_VERSION",
    ]);
    expect(codesOf((await confirmRelease(head, mended)).data.confirmRelease)).toEqual(["SAME_PERSON"]);
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.update"]);
  });
});

describe("confirming the release", () => {
  it("is refused to strangers, to monitors and to the one who recorded it", async () => {
    const { release } = await recorded();
    expect((await confirmRelease(harness.stranger(), release)).code).toBe("UNAUTHENTICATED");
    expect((await confirmRelease(await harness.as("MONITOR"), release)).code).toBe("FORBIDDEN");
    expect(codesOf((await confirmRelease(officer, release)).data.confirmRelease)).toEqual(["SAME_PERSON"]);
  });

  it("publishes document, digest and pages in one go, with one audit line", async () => {
    const { planId, release } = await recorded();
    const { confirmRelease: published } = (await confirmRelease(director, release)).data;
    expect(published).toMatchObject({ state: "PUBLISHED", version: 2, recordedByViewer: false });
    expect(published.digest).toMatch(/^[0-9a-f]{64}$/);
    const [stored] = await harness.dataSource.query(
      `SELECT survey_plan.state, count(*)::int AS pages FROM survey_plan JOIN release ON plan_id = survey_plan.id
       JOIN release_page ON release_id = release.id WHERE survey_plan.id = $1 GROUP BY 1`,
      [planId],
    );
    expect(stored).toEqual({ state: "PUBLISHED", pages: 33 });
    expect(await stagesOf(planId)).toEqual({ SCORE: "CLOSED", PUBLISH: "CLOSED" });
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.confirm"]);
    expect(await publicationOf(officer, planId)).toMatchObject({
      blockers: [],
      release: { state: "PUBLISHED" },
    });
  });

  it("lets one of two publishers win and tells the other", async () => {
    const { release } = await recorded();
    const replies = await Promise.all([director, head].map((client) => confirmRelease(client, release)));
    const results = replies.map(({ data }) => data.confirmRelease);
    expect(results.filter(({ __typename }) => __typename === "Release")).toHaveLength(1);
    expect(codesOf(results.find(({ __typename }) => __typename === "Refusal"))).toEqual([
      "RELEASE_PUBLISHED",
    ]);
  });

  it("answers a repeat with the same key as the first time", async () => {
    const { release } = await recorded();
    const key = newKey();
    const replies = await Promise.all([1, 2, 3].map(() => confirmRelease(director, release, key)));
    expect(new Set(replies.map(({ data }) => data.confirmRelease.digest)).size).toBe(1);
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.confirm"]);
  });

  it("is refused when a ballot has changed since the recording, and changes nothing", async () => {
    const { planId, release } = await recorded();
    await harness.dataSource.query(`UPDATE ballot SET validity = 'VOID' WHERE plan_id = $1`, [planId]);
    expect(codesOf((await confirmRelease(director, release)).data.confirmRelease)).toEqual(["RUN_OUTDATED"]);
    expect(await publicationOf(director, planId)).toMatchObject({ release: { state: "RECORDED" } });
  });

  it("publishes only the document that the person has read, and tells them to read the new one", async () => {
    const { planId, release } = await recorded();
    await renameAgency("Ban Dân tộc tỉnh");
    const refused = (await confirmRelease(director, release)).data.confirmRelease;
    expect(refused.problems).toEqual([
      {
        code: "DOCUMENT_CHANGED",
        path: "",
        message: expect.stringContaining("mở lại “Xem trước trang sẽ công bố”"),
      },
    ]);
    const { release: now } = await publicationOf(director, planId);
    expect(now).toMatchObject({ state: "RECORDED", version: 1 });
    const { confirmRelease: published } = (await confirmRelease(director, now)).data;
    expect(published).toMatchObject({ state: "PUBLISHED", digest: now.previewDigest });
    expect(published.previewDigest).toBe(published.digest);
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.confirm"]);
  });

  it("answers a repeat as the first time although the year would now read otherwise", async () => {
    const { release } = await recorded();
    const key = newKey();
    const { confirmRelease: first } = (await confirmRelease(director, release, key)).data;
    await renameAgency("Ban Dân tộc và Tôn giáo");
    expect((await confirmRelease(director, release, key)).data.confirmRelease).toEqual(first);
    const other = { ...release, previewDigest: "0".repeat(64) };
    expect(codesOf((await confirmRelease(director, other, key)).data.confirmRelease)).toEqual([
      "IDEMPOTENCY_KEY_REUSED",
    ]);
    expect(await auditOf(release.id)).toEqual(["publication.record", "publication.confirm"]);
  });

  it("finds no release of another province, nor one that does not exist", async () => {
    const { planId, release } = await recorded();
    await harness.dataSource.query(
      `INSERT INTO province VALUES ('ZZ', 'Tỉnh khác', true) ON CONFLICT DO NOTHING`,
    );
    await harness.dataSource.query(`UPDATE survey_plan SET province_code = 'ZZ' WHERE id = $1`, [planId]);
    for (const id of [release.id, "00000000-0000-4000-8000-000000000000", "1"]) {
      expect(
        (await confirmRelease(director, { id, version: 1, previewDigest: release.previewDigest })).code,
      ).toBe("NOT_FOUND");
    }
    expect(
      (await officer.fetch(`/api/releases/${release.id}/preview/${release.previewDigest}/cong-bo/sl/2030`))
        .status,
    ).toBe(404);
  });
});

describe("looking at what will be published", () => {
  it("shows the very page that confirming stores, to those who may read the file", async () => {
    const { release, year } = await recorded();
    const address = `/api/releases/${release.id}/preview/${release.previewDigest}${release.publicPath}`;
    const seen = await officer.fetch(address);
    expect(seen.headers.get("cache-control")).toBe("no-store");
    const preview = await seen.text();
    await confirmRelease(director, release);
    const published = await harness.stranger().fetch(`/cong-bo/sl/${year}`);
    expect(await published.text()).toBe(preview);
    expect((await harness.stranger().fetch(address)).status).toBe(401);
    expect((await (await harness.as("MONITOR")).fetch(address)).status).toBe(403);
    expect((await officer.fetch(`${address}/khong-co`)).status).toBe(404);
  });

  it("shows no other document under the digest of the one that was opened", async () => {
    const { release } = await recorded();
    const address = `/api/releases/${release.id}/preview/${release.previewDigest}${release.publicPath}`;
    expect(await (await officer.fetch(`${address}/bdt`)).text()).toContain(release.previewDigest);
    await renameAgency("Ban Dân tộc");
    for (const path of [address, `${address}/bdt`]) {
      const seen = await officer.fetch(path);
      expect(seen.status).toBe(409);
      expect(await seen.text()).toContain("Bản xem trước này đã cũ");
    }
  });
});

describe("a published year", () => {
  it("is refused to every service as data", async () => {
    const { planId, runId, year } = await publishedYear(harness, officer, 2099);
    const plan = (
      await officer.graphql(`query ($id: ID!) { surveyPlan(id: $id) { id version } }`, { id: planId })
    ).data.surveyPlan;
    expect(codesOf((await runScores(officer, planId)).data.runScores)).toEqual(["PLAN_PUBLISHED"]);
    expect(codesOf((await recordRelease(head, { planId, runId })).data.recordRelease)).toEqual([
      "PLAN_PUBLISHED",
    ]);
    expect(codesOf((await deletePlan(officer, plan)).data.deleteSurveyPlan)).toEqual(["PLAN_PUBLISHED"]);
    const upload = await uploadBallots(officer, planId, ballotCsv("DIRECT", manyBallots(1, 900), year));
    expect(JSON.stringify(upload.body)).toContain("PLAN_PUBLISHED");
    const { release } = await publicationOf(officer, planId);
    for (const reply of [
      await updateRelease(officer, release, {}),
      await withdrawRelease(officer, release),
    ]) {
      expect(codesOf(Object.values(reply.data)[0] as never)).toEqual(["RELEASE_PUBLISHED"]);
    }
  });
});
