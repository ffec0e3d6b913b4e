import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatCount } from "@sipas/domain/kernel";
import { allotBallots } from "@sipas/domain/plan";
import { AGENCIES_2024 } from "../../reference/agencies-2024.ts";
import { createHarness, type Harness } from "../../testing/harness.ts";
import { createPlan, issuePlan, savePlan, wholePlan } from "../../testing/plans.ts";
import type { TestClient } from "../../testing/client.ts";
import { unzip } from "../../testing/unzip.ts";

const YEAR = 2031;
const DOCUMENTS = ["ke-hoach", "to-trinh", "phu-luc"] as const;

let harness: Harness;
let officer: TestClient;
let plan: { id: string; version: number };

beforeAll(async () => {
  harness = await createHarness();
  officer = await harness.as("SURVEY_OFFICER");
  const created = (await createPlan(officer, YEAR)).data.createSurveyPlan;
  plan = (await savePlan(officer, created, wholePlan(YEAR))).data.saveSurveyPlan;
});
afterAll(() => harness.close());

const address = (document: string, id = plan.id) => `/api/plans/${id}/documents/${document}.docx`;

/** The parts of a document as Word opens them. */
async function partsOf(document: string): Promise<ReadonlyMap<string, string>> {
  const response = await officer.fetch(address(document));
  expect(response.status).toBe(200);
  return unzip(Buffer.from(await response.arrayBuffer()));
}

/** What is read in a part: a line a paragraph. */
function linesOf(xml: string): readonly string[] {
  return xml
    .split("</w:p>")
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, run]) => run!.replaceAll("&amp;", "&").replaceAll("&quot;", '"'))
        .join(""),
    );
}

const documentOf = async (document: string) => (await partsOf(document)).get("word/document.xml")!;

describe("the documents of a draft", () => {
  it.each(DOCUMENTS)(
    "are not there for strangers, nor for those who do not see drafts: %s",
    async (document) => {
      expect((await harness.stranger().fetch(address(document))).status).toBe(401);
      const viewer = await harness.as("AGENCY_VIEWER");
      expect((await viewer.fetch(address(document))).status).toBe(404);
    },
  );

  it("are not found of a plan that is none, nor by another name", async () => {
    expect((await officer.fetch(address("ke-hoach", "khong-co"))).status).toBe(404);
    expect((await officer.fetch(address("quyet-dinh"))).status).toBe(404);
    expect((await officer.fetch(address("constructor"))).status).toBe(404);
  });

  it.each([
    ["ke-hoach", `du-thao-ke-hoach-do-luong-${YEAR}.docx`],
    ["to-trinh", `du-thao-to-trinh-ke-hoach-do-luong-${YEAR}.docx`],
    ["phu-luc", `du-thao-phu-luc-phan-bo-phieu-${YEAR}.docx`],
  ])("say in the name of the file that they are drafts: %s", async (document, name) => {
    const response = await officer.fetch(address(document));
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename=${name}`);
    expect(response.headers.get("content-type")).toContain("wordprocessingml.document");
  });

  it.each(DOCUMENTS)(
    "are A4 pages numbered from the second, with nothing that Word asks to update: %s",
    async (document) => {
      const parts = await partsOf(document);
      const xml = parts.get("word/document.xml")!;
      expect(xml).toContain("<w:titlePg/>");
      const size = /<w:pgSz [^>]*>/.exec(xml)![0];
      const sides = ["w", "h"].map((side) => new RegExp(`w:${side}="(\\d+)"`).exec(size)![1]);
      expect(sides).toEqual(document === "phu-luc" ? ["16838", "11906"] : ["11906", "16838"]);
      expect(xml).not.toMatch(/fldSimple|w:instrText/);
      expect(parts.get("word/settings.xml")).not.toContain("updateFields");
      const fields = [...parts].flatMap(([, text]) => [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)]);
      expect(fields.map(([, field]) => field)).toEqual(["PAGE"]);
    },
  );

  it("leave number and day open, and say that they are drafts and what is provisional", async () => {
    const lines = linesOf(await documentOf("ke-hoach"));
    expect(lines).toContain("DỰ THẢO");
    expect(lines).toContain("Số:         /KH-UBND");
    expect(lines).toContain("Sơn La, ngày      tháng      năm 2024");
    expect(lines).toContain("(Tạm thời, chờ tỉnh xác nhận: cách tính)");
    expect(lines.slice(-10)).toContain("CHỦ TỊCH");
    expect(linesOf(await documentOf("to-trinh"))).toContain("Số:         /TTr-SNV");
  });

  it("have every agency with its ballots in the annex, and totals that are their sums", async () => {
    const xml = await documentOf("phu-luc");
    const rows = xml
      .split("</w:tr>")
      .map((row) => row.split("</w:tc>").map((cell) => linesOf(cell).join("")));
    const { blocks, totals } = allotBallots(wholePlan(YEAR));
    for (const { agencyCode, quota } of wholePlan(YEAR).roster) {
      const { name } = AGENCIES_2024.find((agency) => agency.agencyCode === agencyCode)!;
      const row = rows.find((cells) => cells[1] === name);
      const own = formatCount(quota.official!);
      const [official, reserve, takeAll, sum] = row!.slice(4);
      expect([name, official, reserve, takeAll, sum]).toEqual(
        quota.takeAll ? [name, "", "", own, own] : [name, own, formatCount(quota.reserve!), "", own],
      );
    }
    const sums = rows
      .filter(([label]) => /^(Cộng|TỔNG CỘNG) \(/.test(label!))
      .map((cells) => cells.slice(1, 5));
    expect(sums).toEqual(
      [...blocks.map((block) => block.totals), totals].map(({ official, reserve, takeAll }) =>
        [official, reserve, takeAll, official + takeAll].map(formatCount),
      ),
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it("name the same totals in the plan and in the submission", async () => {
    const { totals } = allotBallots(wholePlan(YEAR));
    const sum = `${formatCount(totals.official + totals.takeAll)} phiếu`;
    for (const document of ["ke-hoach", "to-trinh"]) {
      const read = linesOf(await documentOf(document)).join("\n");
      expect(read).toContain(sum);
      expect(read).toContain(`${formatCount(totals.official)} phiếu chính thức`);
      expect(read).toContain("từ ngày 07/10/2024 đến hết ngày 29/10/2024");
    }
    const plan = linesOf(await documentOf("ke-hoach")).join("\n");
    expect(plan).toContain("Rút thăm 30,68 %");
    expect(plan).toContain("Cả tỉnh: chỉ số hài lòng tối thiểu 90 %");
    expect(plan).toContain("Ủy ban MTTQ Việt Nam tỉnh, Hội Cựu chiến binh tỉnh");
    expect(plan).toContain("Dữ liệu cá nhân được lưu đến hết ngày 31/12/2025");
  });
});

describe("the documents of an issued plan", () => {
  it("are for all who read plans, name its Decision, and are no drafts any more", async () => {
    const issued = (await issuePlan(officer, plan)).data.issueSurveyPlan;
    expect(issued.__typename).toBe("SurveyPlan");
    const viewer = await harness.as("AGENCY_VIEWER");
    const response = await viewer.fetch(address("ke-hoach"));
    expect(response.headers.get("content-disposition")).toContain(`=ke-hoach-do-luong-${YEAR}.docx`);
    const lines = linesOf(await documentOf("ke-hoach"));
    expect(lines).toContain("(Ban hành theo Quyết định số 15/QĐ-UBND ngày 30/08/2024)");
    expect(lines).not.toContain("DỰ THẢO");
  });
});

describe("the documents of a plan of the invented province", () => {
  it("say that its data is synthetic", async () => {
    const { id } = (await harness.dataSource.query(`SELECT id FROM survey_plan WHERE id = $1`, [plan.id]))[0];
    await harness.dataSource.query(`UPDATE survey_plan SET synthetic = true WHERE id = $1`, [id]);
    for (const document of DOCUMENTS) {
      expect(linesOf(await documentOf(document))).toContain(
        "DỮ LIỆU MÔ PHỎNG - không phải số liệu chính thức",
      );
    }
  });
});
