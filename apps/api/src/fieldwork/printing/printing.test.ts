import { FORMS_2024 } from "@sipas/domain/criteria";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../../testing/client.ts";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { codesOf, textsOf } from "../../testing/pdf.ts";
import {
  fieldworkCsv,
  sampleCsv,
  sampledPlan,
  sheetOf,
  smallPlan,
  uploadFieldwork,
  uploadSample,
  wholeSample,
} from "../../testing/sample.ts";

let harness: Harness;
let officer: TestClient;
let coordinator: TestClient;
let planId: string;

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  coordinator = await harness.as("FIELD_COORDINATOR");
  planId = (await sampledPlan(officer, 2025)).id;
});
afterAll(() => harness.close());

const address = (query = "", plan = planId) => `/api/plans/${plan}/ballots.pdf${query}`;

/** The serials of a run in its order: every ballot says its own on a first page. */
async function printed(query = ""): Promise<readonly string[]> {
  const response = await coordinator.fetch(address(query));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const firsts = (await textsOf(response.body!)).filter((text) => /trang 1\//.test(text));
  return firsts.map((text) => /Số phiếu: (\S+)/.exec(text)![1]!);
}

const serialsOf = async (list: string) =>
  (await sheetOf(coordinator, planId, list)).map(({ serial }) => serial);
const audited = () =>
  harness.dataSource.query(
    `SELECT actor_role AS role, subject_label AS label, details FROM audit_entry
     WHERE action = 'fieldwork.print' ORDER BY seq DESC LIMIT 1`,
  );

describe("printing the ballots of a plan", () => {
  it("is refused to strangers and whoever may not read fieldwork", async () => {
    expect((await harness.stranger().fetch(address())).status).toBe(401);
    for (const role of ["MONITOR", "DATA_ENTRY", "AGENCY_VIEWER", "SYSTEM_ADMIN"] as const) {
      expect((await (await harness.as(role)).fetch(address())).status).toBe(403);
    }
    expect(await audited()).toEqual([]);
  });

  it("prints no list for one that there is not", async () => {
    for (const query of ["?list=zzz", "?list=official&list=reserve", "?agency=SNV&agency=STC"]) {
      expect((await coordinator.fetch(address(query))).status).toBe(400);
    }
    expect(await audited()).toEqual([]);
  });

  it("prints the serials of the official sheet in its order", async () => {
    expect(await printed()).toEqual(await serialsOf("official"));
  });

  it("prints those of the reserve", async () => {
    expect(await printed("?list=reserve")).toEqual(await serialsOf("reserve"));
  });

  it("prints those of one agency", async () => {
    const ballots = (await sheetOf(coordinator, planId)).filter(({ agency }) => agency === "SNV");
    expect(await printed("?agency=SNV")).toEqual(ballots.map(({ serial }) => serial));
  });

  it("prints the same serials once ballots were handed out", async () => {
    const before = await serialsOf("official");
    const [, second] = await sheetOf(coordinator, planId);
    await uploadFieldwork(coordinator, planId, fieldworkCsv([[second!, "issued,,10/10/2024,,"]]));
    expect(await printed()).toEqual(before);
  });

  it("sets each agency's form, and nobody's name or telephone number", async () => {
    const pages = await textsOf((await officer.fetch(address())).body!);
    const whole = pages.join("\n");
    for (const agency of ["Sở Nội vụ", "Ban Dân tộc", "Sông Mã"]) expect(whole).toContain(agency);
    for (const form of ["(Phiếu trực tiếp)", "(Phiếu điều tra tổ chức)"]) expect(whole).toContain(form);
    expect(pages.filter((text) => /Lường|Thử Nghiệm|0000\d{6}/.test(text))).toEqual([]);
  });

  it("sets the serial as a code beside it", async () => {
    const codes = await codesOf((await officer.fetch(address("?agency=BDT"))).body!);
    const ballots = (await sheetOf(officer, planId)).filter(({ agency }) => agency === "BDT");
    expect(codes.filter((code) => code !== null)).toEqual(ballots.map(({ serial }) => serial));
  });

  it("is written down: who, how many, of which agency and list, and no one's serial", async () => {
    await (await coordinator.fetch(address("?agency=SNV&list=reserve"))).arrayBuffer();
    expect(await audited()).toEqual([
      {
        role: "FIELD_COORDINATOR",
        label: "Phiếu năm 2025",
        details: [
          { label: "Số phiếu", value: "1" },
          { label: "Cơ quan", value: "Sở Nội vụ" },
          { label: "Danh sách", value: "Dự phòng" },
        ],
      },
    ]);
  });

  it("names the file by year, agency and list", async () => {
    const response = await officer.fetch(address("?agency=SNV&list=reserve"));
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=phieu-2025-snv-du-phong.pdf",
    );
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });

  it("says in words why there is nothing to print", async () => {
    const open = await smallPlan(officer, 2026);
    await uploadSample(officer, open.id, sampleCsv(wholeSample()));
    const early = await officer.fetch(address("", open.id));
    expect([early.status, JSON.stringify(await early.json())]).toEqual([
      400,
      expect.stringContaining("chưa chốt"),
    ]);
    const none = await officer.fetch(address("?agency=BDT&list=reserve"));
    expect([none.status, JSON.stringify(await none.json())]).toEqual([
      400,
      expect.stringContaining("Không có phiếu nào trong danh sách dự phòng"),
    ]);
    const foreign = new (officer.constructor as typeof TestClient)(harness.address);
    await foreign.signInAsDemo("thuchanh.chuyenvien");
    expect((await foreign.fetch(address())).status).toBe(404);
  });

  it("bears a reader who goes away", async () => {
    const response = await officer.fetch(address());
    await response.body!.cancel();
    expect((await printed("?agency=SNV")).length).toBe(3);
  });
});

describe("a specimen of each form", () => {
  it("is there for who may read criteria, before any sample is closed", async () => {
    const viewer = await harness.as("AGENCY_VIEWER");
    for (const { code } of FORMS_2024) {
      const response = await viewer.fetch(`/api/criteria-sets/${code}/specimen.pdf`);
      expect(response.headers.get("content-disposition")).toContain(`phieu-mau-${code.toLowerCase()}.pdf`);
      const pages = await textsOf(response.body!);
      expect(pages.length % 2).toBe(0);
      for (const text of pages) expect(text).toContain("PHIẾU MẪU – KHÔNG SỬ DỤNG");
    }
    expect((await viewer.fetch("/api/criteria-sets/2019-DIRECT/specimen.pdf")).status).toBe(404);
    const address = "/api/criteria-sets/2024-DIRECT/specimen.pdf";
    expect((await harness.stranger().fetch(address)).status).toBe(401);
  });
});
