import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { snapshotDigest, type Snapshot } from "@sipas/domain/publication";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHarness, type Harness } from "../testing/harness.ts";
import { publishedYear, recordRelease, readyYear } from "../testing/publications.ts";

let harness: Harness;
const spaFolder = mkdtempSync(join(tmpdir(), "sipas-spa-"));

beforeAll(async () => {
  writeFileSync(join(spaFolder, "index.html"), "<title>SPA</title>");
  harness = await createHarness({ spaFolder });
  const officer = await harness.as("SURVEY_OFFICER");
  await publishedYear(harness, officer, 2030);
  await recordRelease(officer, await readyYear(harness, officer, 2031));
});
afterAll(async () => {
  await harness.close();
  rmSync(spaFolder, { recursive: true, force: true });
});

/** What a browser sends when it asks whether what it keeps is still good; Node's fetch would ask for no cache. */
const kept = (etag: string) => ({ "if-none-match": etag, "cache-control": "max-age=0" });
const get = (path: string, headers: Record<string, string> = {}) =>
  harness.stranger().fetch(path, { headers, redirect: "manual" });
const textOf = async (path: string) => (await get(path)).text();

describe("the public pages", () => {
  it("list the published years alone, without signing in", async () => {
    const page = await get("/cong-bo");
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('href="/cong-bo/sl/2030"');
    expect(html).not.toContain("2031");
  });

  it("give the answer, how it was made, the Decision and the digest", async () => {
    const html = await textOf("/cong-bo/sl/2030");
    for (const part of [
      "100,00\u00a0%",
      "6 = 4 thu về + 1 không phát được + 1 thất lạc",
      "4\u00a0phiếu thu về : 6\u00a0phiếu đã phát = 66,67\u00a0%",
      "4 = 3 hợp lệ + 1 không hợp lệ",
      "1\u00a0phiếu đã gọi xong : 3\u00a0phiếu hợp lệ lúc rút thăm = 33,33\u00a0%",
      "1\u00a0phiếu gặp được người trả lời : 1\u00a0phiếu đã gọi xong = 100,00\u00a0%",
      "1\u00a0phiếu xác nhận đủ : 1\u00a0phiếu đã gọi xong = 100,00\u00a0%",
      "2615/QĐ-UBND ngày 14/09/2025",
      "KT. CHỦ TỊCH",
      "Mã xác thực dữ liệu",
      "Cuộc gọi này có thật không?",
      "chưa có năm trước",
      'href="2030/ubnd-songma"',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).not.toContain("mô phỏng");
  });

  it("tell of one agency its rank, contents and criteria, and mark what rests on few answers", async () => {
    const html = await textOf("/cong-bo/sl/2030/ubnd-songma");
    expect(html).toContain("Hạng 1 trên 1 cơ quan của tỉnh");
    expect(html).toContain("Ít phiếu, chỉ tham khảo");
    expect(html.match(/<tr/g)!.length).toBe(1 + 5 + 24);
    expect(await textOf("/cong-bo/sl/2030/snv")).toContain("Không có phiếu nào của cơ quan này");
  });

  it("hold no script, no inline style and nothing from elsewhere; their policy allows their one style alone", async () => {
    for (const path of [
      "/cong-bo",
      "/cong-bo/sl/2030",
      "/cong-bo/sl/2030/ubnd-songma",
      "/cong-bo/khong-co",
    ]) {
      const page = await get(path);
      const html = await page.text();
      expect(html).not.toMatch(/<script|\sstyle=|https?:|@import|url\(/);
      const style = /<style>([^]*)<\/style>/.exec(html)![1]!;
      const hash = createHash("sha256").update(style).digest("base64");
      expect(page.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(gzipSync(html).length).toBeLessThan(12_000);
    }
  });

  it("are kept by browsers, sent again only when they change, and compressed where that is wanted", async () => {
    const page = await get("/cong-bo/sl/2030", { "accept-encoding": "gzip" });
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect(page.headers.get("vary")).toContain("Accept-Encoding");
    expect(page.headers.get("cache-control")).toBe("public, max-age=300");
    const etag = page.headers.get("etag")!;
    const again = await get("/cong-bo/sl/2030", kept(etag));
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const plain = await get("/cong-bo/sl/2030", { "accept-encoding": "identity" });
    expect([plain.headers.get("content-encoding"), plain.headers.get("etag")]).toEqual([null, etag]);
    expect(await plain.text()).toBe(await page.text());
  });

  it.each([
    "/cong-bo/sl/2031",
    "/cong-bo/sl/2030/khong-co",
    "/cong-bo/zz/2030",
    "/cong-bo/sl/x/data.json",
    "/cong-bo/sl/2031/data.json",
    "/cong-bo/sl",
  ])("say in Vietnamese that there is nothing at %s", async (path) => {
    const page = await get(path, { accept: "text/html" });
    expect(page.status).toBe(404);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(await page.text()).toContain("Không có trang này");
  });

  it("have one address each, which the application of the staff does not swallow", async () => {
    const slash = await get("/cong-bo/sl/2030/");
    expect([slash.status, slash.headers.get("location")]).toEqual([301, "/cong-bo/sl/2030"]);
    expect((await get("/cong-bo/SL/2030")).status).toBe(200);
    expect(await textOf("/cong-bo/sl/2030")).not.toContain("SPA");
    expect(await (await get("/plans", { accept: "text/html" })).text()).toContain("SPA");
  });
});

describe("the published document", () => {
  it("is the whole year for programs of any site, and has the digest that the page prints", async () => {
    const reply = await get("/cong-bo/sl/2030/data.json");
    expect(reply.headers.get("access-control-allow-origin")).toBe("*");
    const document = (await reply.json()) as Snapshot;
    expect(document).toMatchObject({
      format: 1,
      province: { code: "SL" },
      making: { fieldwork: { issued: 6 }, callback: { listed: 3, drawn: 1 } },
    });
    const digest = snapshotDigest(document);
    expect(reply.headers.get("etag")).toBe(`W/"${digest}"`);
    expect(await textOf("/cong-bo/sl/2030")).toContain(digest);
    const again = await get("/cong-bo/sl/2030/data.json", kept(`W/"${digest}"`));
    expect(again.status).toBe(304);
  });

  it("names no person, no enumerator and no serial", async () => {
    const json = await textOf("/cong-bo/sl/2030/data.json");
    expect(json).not.toMatch(/DTV-|SL30|Chuyên viên|Giám sát viên|Lãnh đạo Sở/);
  });
});

/** As somebody with the database's own password could, past every trigger. */
async function behindOurBack(sql: string, values: readonly unknown[] = []): Promise<void> {
  await harness.dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`);
    await manager.query(sql, [...values]);
  });
}

/** The status of the page that lists the years, and whether the open schema lists them. */
async function listed(): Promise<readonly [number, boolean]> {
  const query = `{ releases(first: 1) { edges { node { year } } } }`;
  const reply = await harness.stranger().graphql(query, {}, "/open/graphql");
  return [(await get("/cong-bo")).status, reply.data !== null];
}

describe("what somebody changes behind the application's back", () => {
  it.each(["digest", "snapshot"])("is in no list any more, though it just was: the %s", async (column) => {
    const [{ sound }] = await harness.dataSource.query(
      `SELECT ${column}::text AS sound FROM release WHERE year = 2030`,
    );
    const change = `UPDATE release SET ${column} = $1 WHERE year = 2030`;
    expect(await listed()).toEqual([200, true]);
    await behindOurBack(change, [sound.replace("1", "2")]);
    expect(await listed()).toEqual([503, false]);
    await behindOurBack(change, [sound]);
    expect(await listed()).toEqual([200, true]);
  });

  it("is not shown any more", async () => {
    const own = `(SELECT id FROM release WHERE year = 2030)`;
    await behindOurBack(
      `UPDATE release_page SET html = replace(html, '100,00', '99,99') WHERE release_id = ${own}`,
    );
    await behindOurBack(
      `UPDATE release SET snapshot = jsonb_set(snapshot, '{index,figure,value}', '"99.99"') WHERE id = ${own}`,
    );
    for (const path of ["/cong-bo/sl/2030", "/cong-bo/sl/2030/data.json", "/cong-bo"]) {
      const page = await get(path);
      expect([path, page.status]).toEqual([path, 503]);
      expect(await page.text()).toContain("đang được kiểm tra");
    }
  });
});
